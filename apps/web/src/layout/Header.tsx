import { NoticeBell } from '../notices/NoticeBell'
import { AccountMenu } from './AccountMenu'
import { CreateMenu } from './CreateMenu'
import styles from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { LogButton } from './LogButton'
import { SearchBox } from './SearchBox'
import { useShell } from './shell-context'

/** Search, what can be done from anywhere, language and account; on a phone, only the account stays on top. */
export function Header() {
  const searchable = useShell().entries.some((entry) => entry.path === '/people')
  return (
    <header className={styles.header}>
      <div className={styles.search}>{searchable && <SearchBox />}</div>
      <div className={styles.desk}>
        <LogButton />
        <CreateMenu />
        <LanguageSwitch />
      </div>
      <NoticeBell />
      <AccountMenu />
    </header>
  )
}
