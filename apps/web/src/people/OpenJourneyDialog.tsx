import { journeys } from '@ancrage/contract/journeys'
import { labels } from '@ancrage/contract/labels'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { type JourneyType, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { call } from '../providers/call'
import { newRequestKey } from '../providers/request-key'
import { personName } from '../tasks'
import { FormDialog } from '../ui/form/FormDialog'
import { optionsOf, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { useAdvisors } from '../users/use-advisors'
import { useMyId } from '../users/use-colleagues'

type Journey = RecordOf<typeof journeys>

export interface OpenJourneyDialogProps {
  person: RecordOf<typeof people>
  /** The new contact to be followed; null where the person has none yet. */
  journey: Pick<Journey, 'id' | 'type'> | null
  onClose: () => void
}

/** « Ouvrir un parcours »: by whom it is followed, and for what; then its page. */
export function OpenJourneyDialog({ person, journey, onClose }: OpenJourneyDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const today = useToday()
  const queries = useQueryClient()
  const advisors = useAdvisors()
  const me = useMyId()
  const [key] = useState(newRequestKey)
  const created = useRef<string | null>(journey?.id ?? null)
  const open = async (advisorId: string, type: JourneyType) => {
    if (created.current === null) {
      const body = { personId: person.id, type, enteredOn: today }
      created.current = ((await request('POST', '/journeys', { body, headers: { 'Idempotency-Key': key } })) as Journey).id
    }
    const id = created.current
    const { version } = (await request('GET', `/journeys/${id}`)) as Journey
    await call(journeys.open, { params: { id }, body: { advisorId, type, version } })
    void queries.invalidateQueries()
    navigate(`/journeys/${id}`)
  }
  if (me === '' || advisors.length === 0) return null
  const mine = advisors.some(({ value }) => value === me) ? me : ''
  return (
    <FormDialog
      title={translate('people.open_for', { name: personName(person, language) })}
      lead={translate('journey.commands.open.lead')}
      submit={translate('journey.commands.open.submit')}
      fields={[
        { kind: 'choice', name: 'advisorId', label: labels.journeys.advisorId[language], required: true, options: advisors },
        {
          kind: 'choice',
          name: 'type',
          label: labels.journeys.type[language],
          required: true,
          options: optionsOf(journeyTypeChoices, language),
        },
      ]}
      initial={{
        advisorId: person.advisorId ?? mine,
        type: journey?.type ?? (person.category === 'student' ? 'stage' : 'installation-liberale'),
      }}
      onSubmit={(values) => open(textOf(values, 'advisorId'), textOf(values, 'type') as JourneyType)}
      onClose={onClose}
    />
  )
}
