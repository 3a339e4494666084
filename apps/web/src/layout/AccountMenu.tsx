import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { SignOutIcon } from '@phosphor-icons/react/dist/csr/SignOut'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { initialsOf } from '../ui/formats'
import styles from './AccountMenu.module.css'
import { useShell } from './shell-context'
import { keepShortcuts, useShortcutsAreOn } from './shortcuts'

/** The user's initials: their own settings, and the way out. */
export function AccountMenu() {
  const translate = useTranslate()
  const { userName, onSignOut } = useShell()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const shortcuts = useShortcutsAreOn()
  const name = (
    <li className={styles.name} role="presentation">
      {userName}
    </li>
  )
  return (
    <>
      <button
        type="button"
        className={styles.initials}
        aria-label={translate('header.account', { name: userName })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span aria-hidden>{initialsOf(userName)}</span>
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ list: { subheader: name } }}>
        <MenuItem role="menuitemcheckbox" aria-checked={shortcuts} onClick={() => keepShortcuts(!shortcuts)}>
          {shortcuts ? <CheckIcon size={20} weight="bold" aria-hidden /> : <span className={styles.blank} />}
          {translate('header.shortcuts')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            setAnchor(null)
            onSignOut()
          }}
        >
          <SignOutIcon size={20} aria-hidden />
          {translate('auth.sign_out')}
        </MenuItem>
      </Menu>
    </>
  )
}
