import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate, useNotify, useTranslate } from 'react-admin'
import { DraftLine } from '../../drafts/DraftLine'
import { useDrafted } from '../../drafts/use-drafted'
import type { QuickDialogProps } from '../../layout/quick-actions'
import { request } from '../../providers/api'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FormProblem, personName } from '../../tasks'
import { type FieldValues, textOf } from '../../ui/form/field-spec'
import { Sheet } from '../../ui/form/Sheet'
import { useLanguage } from '../../ui/use-language'
import { KnownPeople } from './KnownPeople'
import { missingNames } from './missing-names'
import { PersonInputs } from './PersonInputs'
import { bodyOf, type Person, personFieldNames, valuesOf } from './person-form'

/** « + Créer → Une personne », with those already known by the name under it. */
export function NewPersonDialog({ onClose }: QuickDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const notify = useNotify()
  const [key] = useState(newRequestKey)
  const { value: values, ...drafted } = useDrafted<FieldValues>({
    place: 'person.new',
    fresh: () => valuesOf({ category: 'professional' }),
    worth: (typed) => personFieldNames.some((name) => name !== 'category' && textOf(typed, name) !== ''),
  })
  const [missing, setMissing] = useState<readonly string[]>([])
  const saving = useCommand(
    (body: Record<string, unknown>) => request('POST', '/people', { body, headers: { 'Idempotency-Key': key } }) as Promise<Person>,
  )
  const goTo = (person: Person) => {
    drafted.forget()
    onClose()
    navigate(`/people/${person.id}`)
  }
  const save = async () => {
    const absent = missingNames(values)
    setMissing(absent)
    if (saving.pending || absent.length > 0) return
    const created = await saving.run(bodyOf(values))
    if (!created) return
    notify('people.created', { type: 'success', messageArgs: { name: personName(created, language) } })
    goTo(created)
  }
  const errors = { ...saving.refused?.errors, ...Object.fromEntries(missing.map((name) => [name, translate('fill.required')])) }
  return (
    <Sheet
      title={translate('people.new')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={saving.refused} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'people.create')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
          <DraftLine draft={drafted.kept} onRestart={drafted.restart} />
        </>
      }
    >
      <PersonInputs
        autoFocus
        values={values}
        errors={errors}
        onChange={drafted.change}
        underName={<KnownPeople lastName={textOf(values, 'lastName')} firstName={textOf(values, 'firstName')} onKnown={goTo} />}
      />
    </Sheet>
  )
}
