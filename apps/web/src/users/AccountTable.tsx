import { labels } from '@ancrage/contract/labels'
import { useTranslate } from 'react-admin'
import styles from '../ui/list/List.module.css'
import { AccountRow } from './AccountRow'
import own from './AccountTable.module.css'
import type { Account } from './account-form'
import { useAccountWords } from './use-account-words'

export interface AccountTableProps {
  accounts: readonly Account[]
  onOpen: (account: Account) => void
}

/** One account on a line, cards on a phone; sectors only where the site has some. */
export function AccountTable({ accounts, onOpen }: AccountTableProps) {
  const translate = useTranslate()
  const words = useAccountWords()
  const facts = [...(['email', 'roles', 'language'] as const), ...(words.sectors.length > 0 ? (['sectorId'] as const) : [])]
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('users.title')}</caption>
        <thead>
          <tr>
            {(['name', ...facts] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {labels.users[column][words.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} facts={facts} words={words} onOpen={() => onOpen(account)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
