import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { useTranslate } from 'react-admin'
import styles from './Steps.module.css'
import type { Step } from './steps'

export interface StepsProps {
  steps: readonly Step[]
  current: Step
  /** Absent once the import has begun: there is no way back. */
  onGo: ((step: Step) => void) | undefined
}

/** How far the import is: the file is read, then each step in its turn. */
export function Steps({ steps, current, onGo }: StepsProps) {
  const translate = useTranslate()
  const here = steps.indexOf(current)
  return (
    <ol className={styles.steps} aria-label={translate('imports.steps')}>
      <li className={styles.step} data-place="behind">
        <CheckIcon size={16} weight="bold" aria-hidden />
        {translate('imports.step.file')}
      </li>
      {steps.map((step, rank) => (
        <li
          key={step}
          className={styles.step}
          data-place={rank < here ? 'behind' : rank === here ? 'here' : 'ahead'}
          aria-current={rank === here ? 'step' : undefined}
        >
          {rank < here && <CheckIcon size={16} weight="bold" aria-hidden />}
          {onGo && step !== 'report' && rank !== here ? (
            <button type="button" className={styles.go} onClick={() => onGo(step)}>
              {translate(`imports.step.${step}`)}
            </button>
          ) : (
            translate(`imports.step.${step}`)
          )}
        </li>
      ))}
    </ol>
  )
}
