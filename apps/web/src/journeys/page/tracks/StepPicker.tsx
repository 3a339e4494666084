import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import type { TrackLine } from '../journey-page'
import styles from './StepPicker.module.css'
import { useSteps } from './use-steps'

interface StepPickerProps {
  track: TrackLine
  pending: string | undefined
  busy: boolean
  onPick: (step: { id: string; label: TrackLine['stepLabel'] }) => void
}

/** The steps of the track's pipeline, in order: one click goes there. */
export function StepPicker({ track, pending, busy, onPick }: StepPickerProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const steps = useSteps(track.pipelineId)
  const here = steps.findIndex(({ id }) => id === track.stepId)
  return (
    <div>
      <p className={styles.title}>{translate('journey.go_to')}</p>
      <ol className={styles.steps}>
        {steps.map((step, rank) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.step}
              data-place={rank === here ? 'here' : rank < here ? 'behind' : 'ahead'}
              aria-current={rank === here ? 'step' : undefined}
              aria-disabled={rank === here || busy}
              aria-busy={step.id === pending && busy}
              onClick={() => {
                if (rank !== here && !busy) onPick(step)
              }}
            >
              {step.label[language]}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
