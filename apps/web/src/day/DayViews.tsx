import { LinkBase, useTranslate } from 'react-admin'
import styles from './DayViews.module.css'
import { type Whose, whoseParams } from './whose'

const views = [
  { key: 'day', path: '/' },
  { key: 'all', path: '/tasks' },
  { key: 'awaited', path: '/awaited' },
] as const

/** The faces of « Ma journée »: the day itself, every task, the answers awaited. */
export function DayViews({ current, whose }: { current: (typeof views)[number]['key']; whose: Whose }) {
  const translate = useTranslate()
  const params = new URLSearchParams(whoseParams(whose))
  return (
    <nav className={styles.views} aria-label={translate('day.views')}>
      {views.map(({ key, path }) => (
        <LinkBase
          key={key}
          className={styles.view}
          to={params.size === 0 ? path : `${path}?${params}`}
          aria-current={key === current ? 'page' : undefined}
        >
          {translate(`day.view.${key}`)}
        </LinkBase>
      ))}
    </nav>
  )
}
