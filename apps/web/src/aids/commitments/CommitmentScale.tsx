import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './CommitmentScale.module.css'
import { scaleOf } from './scale'

const share = (part: number) => `${part * 100}%`

/** L'échelle of a commitment: kept so far, what was suspended hatched, a notch a yearly check, the day one stands at taller. */
export function CommitmentScale({ page }: { page: CommitmentPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { startOn, endOn, today, breachedOn, departedOn, checks, servedMonths, months } = page
  const until = breachedOn ?? departedOn ?? today
  const { reached, suspensions, checks: marks } = scaleOf(page, until)
  const outcomes = new Map(checks.map(({ year, outcome }) => [year, outcome]))
  const said = translate('aid_commitments.served', { served: servedMonths, months, left: Math.max(0, months - servedMonths) })
  const ended = until > endOn
  return (
    <figure className={styles.scale}>
      <div className={styles.drawing} role="img" aria-label={said}>
        <span className={styles.kept} style={{ width: share(reached) }} />
        {suspensions.map(({ from, length }) => (
          <span key={`${from} ${length}`} className={styles.suspended} style={{ left: share(from), width: share(length) }} />
        ))}
        {marks.map(({ year, at }) => (
          <span key={year} className={styles.notch} data-outcome={outcomes.get(year) ?? 'none'} style={{ left: share(at) }} />
        ))}
        {!ended && <span className={styles.here} style={{ left: share(reached) }} />}
      </div>
      <figcaption className={styles.days}>
        <span>{formatDay(startOn, language, 'long')}</span>
        <strong className={styles.said}>{said}</strong>
        <span>{formatDay(endOn, language, 'long')}</span>
      </figcaption>
    </figure>
  )
}
