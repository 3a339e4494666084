import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { clawbackModeChoices } from '@ancrage/domain/aids/scheme'
import { useTranslate } from 'react-admin'
import { formatDay, formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Commitment.module.css'
import { ReversementLines } from './ReversementLines'

/** « À reverser en cas de départ aujourd'hui », line by line; once there is a breach, as of its day. */
export function Calculation({ page }: { page: CommitmentPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { reversement, breachedOn, departedOn, status, reversementCents } = page
  if (status === 'kept' || status === 'waived') return null
  const decided = reversementCents !== null && reversementCents !== reversement.cents
  const as = breachedOn ? 'due_at_breach' : departedOn ? 'due_at_departure' : 'due_today'
  const title = translate(`aid_commitments.${as}`, { day: formatDay(reversement.leftOn, language, 'long') })
  return (
    <section className={styles.block} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.figure}>{formatMoney(reversementCents ?? reversement.cents, language)}</p>
      <p className={styles.mode}>{clawbackModeChoices.labels[reversement.mode][language]}</p>
      <ReversementLines lines={reversement.lines} />
      {decided && (
        <p className={styles.mode}>{translate('aid_commitments.decided_less', { amount: formatMoney(reversement.cents, language) })}</p>
      )}
    </section>
  )
}
