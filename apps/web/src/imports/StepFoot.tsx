import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import type { Refused } from '../providers/refused'
import { FormProblem } from '../tasks'
import type { ImportShown } from './import-change'
import styles from './StepFoot.module.css'
import type { Step } from './steps'

export interface StepFootProps {
  shown: ImportShown
  steps: readonly Step[]
  step: Step
  saving: boolean
  refused: Refused | null
  onGo: (step: Step) => void
  onRun: () => void
}

/** The way to the next step and back; what was chosen is already kept. */
export function StepFoot({ shown, steps, step, saving, refused, onGo, onRun }: StepFootProps) {
  const translate = useTranslate()
  const at = steps.indexOf(step)
  const before = steps[at - 1]
  const after = steps[at + 1]
  const problem = refused ? { message: translate(refused.message, { _: refused.message }) } : shown.mappingProblem
  return (
    <div className={styles.foot}>
      <FormProblem problem={problem} />
      {step === 'preview' ? (
        <Button variant="contained" disabled={saving || shown.mappingProblem !== null} onClick={onRun}>
          {translate('imports.run', { smart_count: shown.kinds.person ?? 0 })}
        </Button>
      ) : (
        after && (
          <Button variant="contained" disabled={shown.mappingProblem !== null} onClick={() => onGo(after)}>
            {translate(`imports.to.${after}`)}
          </Button>
        )
      )}
      {before && <Button onClick={() => onGo(before)}>{translate('imports.back')}</Button>}
      <span className={styles.kept} role="status">
        {translate(saving ? 'imports.keeping' : 'imports.kept')}
      </span>
    </div>
  )
}
