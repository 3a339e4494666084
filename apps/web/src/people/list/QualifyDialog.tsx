import { labels } from '@ancrage/contract/labels'
import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { originChoices } from '@ancrage/domain/people/person'
import { useRef } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import type { Journey, Person } from '../share/use-contacts'
import { professionOptions } from './use-people-words'

export interface QualifyDialogProps {
  journey: Journey
  person: Person
  onClose: () => void
}

/** What is known of a new contact before any journey: who it is, from where, for what, by when and where. */
export function QualifyDialog({ journey, person, onClose }: QualifyDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const saved = useRef<{ person: Person; journey: Journey }>({ person, journey })
  // Two records: what was saved of the first is not sent again when the second is refused.
  const save = async (values: FieldValues) => {
    const professionCode = textOf(values, 'professionCode') || null
    const asked = {
      person: {
        professionCode,
        // A specialty is that of a profession.
        ...(professionCode !== person.professionCode && { specialtyCode: null }),
        origin: (textOf(values, 'origin') || null) as Person['origin'],
      },
      journey: {
        type: values.type as Journey['type'],
        targetOn: textOf(values, 'targetOn') || null,
        targetCommuneCodes: values.targetCommuneCodes as string[],
      },
    }
    const { person: known, journey: seen } = saved.current
    const changed = await data.update<Person>('people', { id: known.id, data: { ...known, ...asked.person }, previousData: known })
    saved.current = { ...saved.current, person: changed.data }
    await data.update<Journey>('journeys', { id: seen.id, data: { ...seen, ...asked.journey } as Journey, previousData: seen })
  }
  return (
    <FormDialog
      title={translate('sharing.qualify_title', { name: personName(person, language) })}
      lead={translate('sharing.qualify_lead')}
      submit={translate('task.save')}
      fields={[
        { kind: 'choice', name: 'professionCode', label: labels.people.professionCode[language], options: professionOptions(language) },
        { kind: 'choice', name: 'origin', label: labels.people.origin[language], options: optionsOf(originChoices, language) },
        {
          kind: 'choice',
          name: 'type',
          label: labels.journeys.type[language],
          required: true,
          options: optionsOf(journeyTypeChoices, language),
        },
        { kind: 'day', name: 'targetOn', label: labels.journeys.targetOn[language] },
        { kind: 'communes', name: 'targetCommuneCodes', label: labels.journeys.targetCommuneCodes[language], several: true },
      ]}
      initial={{
        professionCode: person.professionCode ?? '',
        origin: person.origin ?? '',
        type: journey.type,
        targetOn: journey.targetOn ?? '',
        targetCommuneCodes: journey.targetCommuneCodes,
      }}
      onSubmit={save}
      onClose={onClose}
    />
  )
}
