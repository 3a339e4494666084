import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { breachReasonChoices, waiverReasonChoices } from '@ancrage/domain/aids/commitment'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { CircleIcon } from '@phosphor-icons/react/dist/csr/Circle'
import { useTranslate } from 'react-admin'
import { formatDay, formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Commitment.module.css'

/** A step of the way from a breach to the money back: its day once done, and what it said. */
interface Step {
  readonly key: string
  readonly on: Day | null
  readonly said: string | null
}

type Translate = (key: string, options?: object) => string

/** Manquement, observations, decision, titre, money back: what is done, then what is left to do. */
export function BreachPath({ page }: { page: CommitmentPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const title = translate('aid_commitments.path')
  return (
    <section className={styles.block} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={styles.path}>
        {stepsOf(page, language, translate).map(({ key, on, said }) => (
          <li key={key} data-done={on !== null}>
            {on ? <CheckCircleIcon size={18} weight="fill" aria-hidden /> : <CircleIcon size={18} aria-hidden />}
            <span className={styles.step}>
              <span className={styles.year}>{translate(`aid_commitments.steps.${key}`)}</span>
              <span>{on ? formatDay(on, language, 'long') : translate('aid_commitments.to_do')}</span>
              {said && <span className={styles.words}>{said}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function stepsOf(page: CommitmentPage, language: Language, translate: Translate): Step[] {
  const { breachedOn, breachReason, observationsOn, observationsDueOn, observations, status } = page
  const waived = status === 'waived'
  const first: Step[] = [
    { key: 'breach', on: breachedOn, said: breachReason && breachReasonChoices.labels[breachReason][language] },
    { key: 'observations', on: observationsOn, said: observationsOn ? observations : awaited(observationsDueOn, language, translate) },
    { key: 'decision', on: page.decidedOn, said: decisionSaid(page, language, translate) },
  ]
  if (waived) return first
  const received = page.recoveredCents === null ? null : formatMoney(page.recoveredCents, language)
  return [
    ...first,
    { key: 'titre', on: page.titreOn, said: page.titreNumber },
    {
      key: 'recovered',
      on: status === 'recovered' ? page.recoveredOn : null,
      said:
        received && translate('aid_commitments.received', { amount: received, total: formatMoney(page.reversementCents ?? 0, language) }),
    },
  ]
}

function awaited(dueOn: Day | null, language: Language, translate: Translate): string | null {
  return dueOn && translate('aid_commitments.due', { day: formatDay(dueOn, language, 'long') })
}

function decisionSaid(
  { decisionNumber, reversementCents, waiverReason }: CommitmentPage,
  language: Language,
  translate: Translate,
): string | null {
  if (reversementCents === null) return null
  const amount = translate('aid_commitments.to_give_back', { amount: formatMoney(reversementCents, language) })
  return [decisionNumber, amount, waiverReason && waiverReasonChoices.labels[waiverReason][language]].filter(Boolean).join(' · ')
}
