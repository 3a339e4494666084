import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../tasks'
import type { FieldValues } from '../../ui/form/field-spec'
import { Sheet } from '../../ui/form/Sheet'
import { changedSince, reapplied } from './changed-since'
import { missingNames } from './missing-names'
import { PersonChangedSince } from './PersonChangedSince'
import { PersonInputs } from './PersonInputs'
import { bodyOf, type Person, personFieldNames, valuesOf } from './person-form'

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
  const saving = useCommand((body: Record<string, unknown>) =>
    data.update<Person>('people', { id: opened.id, data: body as Partial<Person>, previousData: opened }),
  )
  const current = saving.refused?.code === 'stale' ? (saving.refused.params.current as Person | undefined) : undefined
  const save = async () => {
    const absent = missingNames(values)
    setMissing(absent)
    if (saving.pending || current || absent.length > 0) return
    if (!(await saving.run(bodyOf(values)))) return
    notify('people.saved', { type: 'success' })
    onClose()
  }
  const takeUp = (record: Person, shown: Partial<Person>) => {
    setOpened(record)
    setValues(valuesOf(shown))
    saving.forget()
  }
  const errors = { ...saving.refused?.errors, ...Object.fromEntries(missing.map((name) => [name, translate('fill.required')])) }
  const said = saving.refused && !current ? { message: translate(saving.refused.message, { _: saving.refused.message }) } : null
  return (
    <Sheet
      title={translate('people.edit_title')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={said} />
          {current ? (
            <PersonChangedSince
              changes={changedSince(personFieldNames, opened, current, bodyOf(values))}
              onReapply={() => takeUp(current, reapplied(opened, current, bodyOf(values)))}
              onTheirs={() => takeUp(current, current)}
            />
          ) : (
            <>
              <Button type="submit" variant="contained" disabled={saving.pending} autoFocus={opened !== person}>
                {translate(saving.pending ? 'task.saving' : 'task.save')}
              </Button>
              <Button onClick={onClose}>{translate('task.cancel')}</Button>
            </>
          )}
        </>
      }
    >
      <PersonInputs values={values} errors={errors} onChange={setValues} />
    </Sheet>
  )
}
