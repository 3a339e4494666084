import { milestoneChoices } from '@ancrage/domain/journeys/phase'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { ClockIcon } from '@phosphor-icons/react/dist/csr/Clock'
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { SignInIcon } from '@phosphor-icons/react/dist/csr/SignIn'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import styles from './StepList.module.css'
import { askedBy, requirementsSaid } from './step-form'
import type { EditedStep } from './use-pipelines'

/** What a step marks, asks and lasts, each with its word. */
export function StepFacts({ step }: { step: EditedStep }) {
  const translate = useTranslate()
  const language = useLanguage()
  const asked = requirementsSaid(askedBy(step), language)
  const facts = [
    step.milestone && {
      Icon: LockSimpleIcon,
      word: translate('pipelines.milestone', { milestone: milestoneChoices.labels[step.milestone][language] }),
    },
    step.readyFrom && { Icon: CheckCircleIcon, word: translate('pipelines.ready') },
    asked !== '' && { Icon: SignInIcon, word: translate('pipelines.asks', { list: asked }) },
    step.delayDays !== null && { Icon: ClockIcon, word: translate('pipelines.delay', { smart_count: step.delayDays }) },
  ]
  return (
    <ul className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <li key={fact.word} className={styles.fact}>
              <fact.Icon size={16} aria-hidden />
              {fact.word}
            </li>
          ),
      )}
    </ul>
  )
}
