import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { checkOutcomeChoices } from '@ancrage/domain/aids/commitment'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import styles from './Commitment.module.css'
import type { DeedAbout } from './deed-form'

/** The yearly checks as ticks: answered, due, to come. */
export function YearlyChecks({ page, onAsk }: { page: CommitmentPage; onAsk: (about: DeedAbout) => void }) {
  const translate = useTranslate()
  const { checks, mayChange, verbs } = page
  const title = translate('aid_commitments.checks')
  const may = mayChange && verbs.includes('check')
  return (
    <section className={styles.block} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.checks}>
        {checks.map((check) => {
          const { year, outcome } = check
          const action = translate(outcome ? 'aid_commitments.change' : 'aid_commitments.answer')
          return (
            <li key={year}>
              <span className={styles.year}>{translate('aid_commitments.year', { year })}</span>
              <Outcome check={check} today={page.today} />
              {may && (
                <Button
                  size="small"
                  variant="text"
                  onClick={() => onAsk({ year })}
                  aria-label={translate('aid_commitments.check_year', { action, year })}
                >
                  {action}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Outcome({ check, today }: { check: CommitmentPage['checks'][number]; today: CommitmentPage['today'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { outcome, dueOn, checkedOn, document } = check
  if (outcome && checkedOn) {
    return (
      <span className={styles.outcome}>
        <StateTag state={outcome === 'conforme' ? 'done' : 'late'} variant="text">
          {checkOutcomeChoices.labels[outcome][language]}
        </StateTag>
        <span>{translate('aid_commitments.on', { day: formatDay(checkedOn, language, 'short', today) })}</span>
        {document && <span>{document.name}</span>}
      </span>
    )
  }
  const due = translate('aid_commitments.due', { day: formatDay(dueOn, language, 'short', today) })
  return <span className={styles.outcome}>{dueOn <= today ? <StateTag state="due">{due}</StateTag> : due}</span>
}
