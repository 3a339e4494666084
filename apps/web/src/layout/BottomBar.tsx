import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { useState } from 'react'
import { LinkBase, useLocation, useTranslate } from 'react-admin'
import styles from './BottomBar.module.css'
import { MoreSheet } from './MoreSheet'
import { isCurrent, type NavigationEntry } from './navigation'
import { useQuickActions } from './quick-actions'
import { useShell } from './shell-context'

/** The phone's bar at the thumb: two screens, « Noter » in the middle, one screen, and the rest. */
export function BottomBar() {
  const translate = useTranslate()
  const { actions, open } = useQuickActions()
  const [more, setMore] = useState(false)
  const all = useShell().entries
  const chosen = all.filter((entry) => entry.onPhone)
  // Whoever has none of those has few screens: they are the bar, but for those drawn under another.
  const entries = chosen.length > 0 ? chosen : all.filter(({ under }) => under === undefined)
  const exchange = actions.find(({ name }) => name === 'exchange')
  return (
    <nav className={styles.bar} aria-label={translate('nav.main')}>
      {entries.slice(0, 2).map((entry) => (
        <Tab key={entry.path} entry={entry} />
      ))}
      {exchange && (
        <button type="button" className={styles.log} aria-label={translate(exchange.label)} onClick={() => open(exchange.name)}>
          <exchange.Icon size={26} aria-hidden />
        </button>
      )}
      {entries.slice(2).map((entry) => (
        <Tab key={entry.path} entry={entry} />
      ))}
      <button type="button" className={styles.tab} aria-haspopup="dialog" aria-expanded={more} onClick={() => setMore(true)}>
        <DotsThreeIcon size={24} weight="bold" aria-hidden />
        {translate('nav.more')}
      </button>
      <MoreSheet open={more} onClose={() => setMore(false)} />
    </nav>
  )
}

function Tab({ entry: { key, path, Icon, covers } }: { entry: NavigationEntry }) {
  const translate = useTranslate()
  const current = isCurrent({ path, ...(covers && { covers }) }, useLocation().pathname)
  return (
    <LinkBase className={styles.tab} to={path} aria-current={current ? 'page' : undefined}>
      <Icon size={24} weight={current ? 'fill' : 'regular'} aria-hidden />
      {translate(`nav.${key}`)}
    </LinkBase>
  )
}
