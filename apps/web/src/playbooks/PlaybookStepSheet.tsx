import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { SpecGroups } from '../pipelines/SpecGroups'
import { emptyFields, type FieldValues } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import styles from './PlaybookEditor.module.css'
import type { DraftStep } from './playbook-draft'
import { stepOf, valuesOfStep } from './playbook-step-form'
import type { PlaybookNames } from './use-playbook-words'
import { fieldOf, useStepGroups } from './use-step-groups'
import { dayMark, whenSaid } from './when-said'

export interface PlaybookStepSheetProps {
  step: DraftStep
  isNew: boolean
  /** The version it will be saved in. */
  number: number
  names: PlaybookNames
  /** What the server said no to, by field. */
  refused: Readonly<Record<string, string>>
  onApply: (step: DraftStep) => void
  onClose: () => void
}

/** One step of a playbook: what, when, on which track, by whom. Applied to the page, saved with the playbook. */
export function PlaybookStepSheet({ step, isNew, number, names, refused, onApply, onClose }: PlaybookStepSheetProps) {
  const translate = useTranslate()
  const [values, setValues] = useState<FieldValues>(() => valuesOfStep(step))
  const [tried, setTried] = useState(false)
  const groups = useStepGroups(names, values)
  const read = stepOf(values)
  const specs = groups.flatMap((group) => group.specs)
  const empty = emptyFields(specs, values)
  const problems = [...Object.entries(read.problems ?? {}), ...empty.map((name) => [name, 'required'] as const)]
  const said = problems.map(([field, code]) => [
    fieldOf(field),
    translate(`playbooks.problem.${code}`, { _: translate('playbooks.problem.required') }),
  ])
  const apply = () => {
    setTried(true)
    if (read.problems || empty.length > 0) return focusFirstProblem()
    onApply({ ...step, ...read.step })
    onClose()
  }
  const told = Object.fromEntries(Object.entries(refused).map(([field, sentence]) => [fieldOf(field), sentence]))
  return (
    <Sheet
      title={translate(isNew ? 'playbooks.new_step' : 'playbooks.edit_step')}
      onClose={onClose}
      onSubmit={apply}
      foot={
        <>
          <Button type="submit" variant="contained">
            {translate('playbooks.apply')}
          </Button>
          <Button onClick={onClose}>{translate('fill.cancel')}</Button>
        </>
      }
    >
      <SpecGroups groups={groups} values={values} errors={{ ...told, ...(tried && Object.fromEntries(said)) }} onChange={setValues} />
      <p className={styles.reading} role="status">
        {read.step && (
          <>
            <strong>{dayMark(read.step, translate)}</strong> · {whenSaid(read.step, names.referenceOf(read.step), translate)}
          </>
        )}
      </p>
      <p className={styles.hint}>
        {translate('playbooks.worked_hint')} {translate('playbooks.not_saved_yet', { number })}
      </p>
    </Sheet>
  )
}
