import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../tasks'
import { MeanwhileLine } from '../../ui/conflict/Conflict'
import { staleRecord } from '../../ui/conflict/stale-record'
import type { FieldValues } from '../../ui/form/field-spec'
import { Sheet } from '../../ui/form/Sheet'
import { missingNames } from './missing-names'
import { PersonConflict } from './PersonConflict'
import { PersonInputs } from './PersonInputs'
import { bodyOf, type Person, valuesOf } from './person-form'

export interface EditPersonDialogProps {
  person: Person
  onClose: () => void
}

/** Changes a record; one that someone else changed meanwhile says what, and nothing typed is lost. */
export function EditPersonDialog({ person, onClose }: EditPersonDialogProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const data = useDataProvider()
  const [opened, setOpened] = useState(person)
  const [values, setValues] = useState<FieldValues>(() => valuesOf(person))
  const [missing, setMissing] = useState<readonly string[]>([])
  const saving = useCommand((body: Record<string, unknown>, seen: Person) =>
    data.update<Person>('people', { id: seen.id, data: body as Partial<Person>, previousData: seen }),
  )
  const current = staleRecord<Person>(saving.refused)
  const send = async (written: FieldValues, seen: Person) => {
    const absent = missingNames(written)
    setMissing(absent)
    if (saving.pending || absent.length > 0) return
    if (!(await saving.run(bodyOf(written), seen))) return
    notify('people.saved', { type: 'success' })
    onClose()
  }
  const errors = { ...saving.refused?.errors, ...Object.fromEntries(missing.map((name) => [name, translate('fill.required')])) }
  const said = current ? null : saving.refused
  return (
    <Sheet
      title={translate('people.edit_title')}
      onClose={onClose}
      onSubmit={() => void send(values, opened)}
      foot={
        <>
          <FormProblem problem={said} />
          <MeanwhileLine resource="people" opened={opened} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'task.save')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
        </>
      }
    >
      <PersonInputs values={values} errors={errors} onChange={setValues} />
      {current && (
        <PersonConflict
          opened={bodyOf(valuesOf(opened))}
          mine={bodyOf(values)}
          theirs={bodyOf(valuesOf(current))}
          current={current}
          pending={saving.pending}
          onClose={saving.forget}
          onSettle={(chosen) => {
            setOpened(current)
            setValues(valuesOf(chosen))
            void send(valuesOf(chosen), current)
          }}
        />
      )}
    </Sheet>
  )
}
