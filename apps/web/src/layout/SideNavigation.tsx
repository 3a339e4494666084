import { LinkBase, useLocation, useTranslate } from 'react-admin'
import { Brand } from './Brand'
import { isCurrent, type NavigationEntry, type NavigationGroup } from './navigation'
import styles from './SideNavigation.module.css'
import { useShell } from './shell-context'

const groups: readonly NavigationGroup[] = ['support', 'examine', 'territory', 'report', 'foot']

/** The menu of the product on a desk: groups without entries vanish. */
export function SideNavigation() {
  const translate = useTranslate()
  const { entries } = useShell()
  return (
    <nav className={styles.navigation} aria-label={translate('nav.main')}>
      <LinkBase className={styles.brand} to="/">
        <Brand />
      </LinkBase>
      {groups.map((group) => (
        <Group key={group} group={group} entries={entries.filter((entry) => entry.group === group)} />
      ))}
    </nav>
  )
}

function Group({ group, entries }: { group: NavigationGroup; entries: NavigationEntry[] }) {
  const translate = useTranslate()
  if (entries.length === 0) return null
  const id = `nav-${group}`
  return (
    <div className={group === 'foot' ? styles.foot : undefined}>
      <p id={id} className={styles.group} data-group={group}>
        {translate(`nav.${group}`)}
      </p>
      <ul aria-labelledby={id}>
        {entries.map((entry) => (
          <Entry key={entry.path} entry={entry} />
        ))}
      </ul>
    </div>
  )
}

function Entry({ entry: { key, path, Icon, Badge, under, covers } }: { entry: NavigationEntry }) {
  const translate = useTranslate()
  const current = isCurrent({ path, ...(covers && { covers }) }, useLocation().pathname)
  return (
    <li>
      <LinkBase className={styles.entry} to={path} aria-current={current ? 'page' : undefined} data-under={under !== undefined}>
        <Icon size={under ? 18 : 20} weight={current ? 'fill' : 'regular'} aria-hidden />
        <span className={styles.word}>{translate(`nav.${key}`)}</span>
        {Badge && (
          <span className={styles.badge}>
            <Badge />
          </span>
        )}
      </LinkBase>
    </li>
  )
}
