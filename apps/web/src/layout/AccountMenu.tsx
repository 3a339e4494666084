import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { CalendarDotsIcon } from '@phosphor-icons/react/dist/csr/CalendarDots'
import { CalendarXIcon } from '@phosphor-icons/react/dist/csr/CalendarX'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { DevicesIcon } from '@phosphor-icons/react/dist/csr/Devices'
import { KeyIcon } from '@phosphor-icons/react/dist/csr/Key'
import { SignOutIcon } from '@phosphor-icons/react/dist/csr/SignOut'
import { Suspense, useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import { initialsOf } from '../ui/formats'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './AccountMenu.module.css'
import { useShell } from './shell-context'
import { keepShortcuts, useShortcutsAreOn } from './shortcuts'

const sheets = {
  password: lazyScreen(() => import('../users/PasswordSheet').then(({ PasswordSheet }) => PasswordSheet)),
  calendar: lazyScreen(() => import('../calendar/CalendarSheet').then(({ CalendarSheet }) => CalendarSheet)),
  sessions: lazyScreen(() => import('../users/SessionsSheet').then(({ SessionsSheet }) => SessionsSheet)),
}

/** The user's initials: their own settings, and the way out. */
export function AccountMenu() {
  const translate = useTranslate()
  const { userName, onSignOut } = useShell()
  const { permissions = [] } = usePermissions<string[]>()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [sheet, setSheet] = useState<keyof typeof sheets | null>(null)
  const Sheet = sheet && sheets[sheet]
  const show = (name: keyof typeof sheets) => {
    setAnchor(null)
    setSheet(name)
  }
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
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span aria-hidden>{initialsOf(userName)}</span>
        <VisuallyHidden>{translate('header.account', { name: userName })}</VisuallyHidden>
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ list: { subheader: name } }}>
        <MenuItem role="menuitemcheckbox" aria-checked={shortcuts} onClick={() => keepShortcuts(!shortcuts)}>
          {shortcuts ? <CheckIcon size={20} weight="bold" aria-hidden /> : <span className={styles.blank} />}
          {translate('header.shortcuts')}
        </MenuItem>
        {permissions.includes('absences.write') && (
          <MenuItem component={LinkBase} to="/absences" onClick={() => setAnchor(null)}>
            <CalendarXIcon size={20} aria-hidden />
            {translate('header.absences')}
          </MenuItem>
        )}
        {permissions.includes('tasks.read') && (
          <MenuItem aria-haspopup="dialog" onClick={() => show('calendar')}>
            <CalendarDotsIcon size={20} aria-hidden />
            {translate('auth.my_calendar')}
          </MenuItem>
        )}
        <MenuItem aria-haspopup="dialog" onClick={() => show('password')}>
          <KeyIcon size={20} aria-hidden />
          {translate('auth.my_password')}
        </MenuItem>
        <MenuItem aria-haspopup="dialog" onClick={() => show('sessions')}>
          <DevicesIcon size={20} aria-hidden />
          {translate('auth.my_sessions')}
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
      {Sheet && (
        <Suspense fallback={null}>
          <Sheet onClose={() => setSheet(null)} />
        </Suspense>
      )}
    </>
  )
}
