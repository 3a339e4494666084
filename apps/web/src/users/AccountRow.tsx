import { type MouseEvent, useRef } from 'react'
import { useTranslate } from 'react-admin'
import styles from '../ui/list/List.module.css'
import { StateTag } from '../ui/StateTag'
import own from './AccountTable.module.css'
import { type AccountWords, accountFieldSaid } from './account-field-said'
import type { Account, accountFieldNames } from './account-form'
import { useMyId } from './use-colleagues'

export interface AccountRowProps {
  account: Account
  /** The columns after the name. */
  facts: readonly (typeof accountFieldNames)[number][]
  words: AccountWords
  onOpen: () => void
}

/** One account; the name is the button, the whole line a larger place to click. */
export function AccountRow({ account, facts, words, onOpen }: AccountRowProps) {
  const translate = useTranslate()
  const me = useMyId()
  const name = useRef<HTMLButtonElement>(null)
  const onClick = (event: MouseEvent) => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (onButton || window.getSelection()?.isCollapsed === false) return
    // The sheet gives the focus back to where it was: to the name, as if it had been clicked.
    name.current?.focus()
    onOpen()
  }
  return (
    <tr className={styles.row} onClick={onClick} data-disabled={Boolean(account.disabledAt)}>
      <th scope="row" data-column="person">
        <span className={own.who}>
          <button ref={name} type="button" className={`${styles.name} ${own.name}`} aria-haspopup="dialog" onClick={onOpen}>
            {account.name}
          </button>
          {account.id === me && <span className={own.me}>{translate('users.me')}</span>}
          {account.disabledAt && <StateTag state="closed">{translate('users.disabled')}</StateTag>}
        </span>
      </th>
      {facts.map((field) => (
        <td key={field} data-column={field}>
          {accountFieldSaid(field, account[field], words) ?? <span className={`${styles.none} ${own.none}`}>—</span>}
        </td>
      ))}
    </tr>
  )
}
