import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { suspensionReasonChoices } from '@ancrage/domain/aids/commitment'
import { daysBetween } from '@ancrage/domain/kernel/day'
import MenuItem from '@mui/material/MenuItem'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { MoreMenu } from '../../ui/MoreMenu'
import { useLanguage } from '../../ui/use-language'
import styles from './Commitment.module.css'
import type { Deed, DeedAbout } from './deed-form'

/** When it did not run: each puts the term off by as much; nothing where it always ran. */
export function Suspensions({ page, onAsk }: { page: CommitmentPage; onAsk: (deed: Deed, about: DeedAbout) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { suspensions, mayChange, verbs } = page
  const title = translate('aid_commitments.suspensions')
  if (suspensions.length === 0) return null
  return (
    <section className={styles.block} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.checks}>
        {suspensions.map((suspension) => {
          const { id, reason, fromOn, untilOn } = suspension
          const days = translate('aid_commitments.period', {
            from: formatDay(fromOn, language, 'long'),
            until: formatDay(untilOn, language, 'long'),
          })
          return (
            <li key={id}>
              <span className={styles.year}>{suspensionReasonChoices.labels[reason][language]}</span>
              <span className={styles.outcome}>
                {days} · {translate('aid_commitments.days', { smart_count: daysBetween(fromOn, untilOn) + 1 })}
              </span>
              {mayChange && verbs.includes('suspend') && (
                <MoreMenu size="small" label={translate('aid_commitments.suspension_actions', { period: days })}>
                  <MenuItem onClick={() => onAsk('suspend', { suspension })}>{translate('aid_commitments.change')}</MenuItem>
                  <MenuItem onClick={() => onAsk('resume', { suspension })}>{translate('aid_commitments.deeds.resume')}</MenuItem>
                </MoreMenu>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
