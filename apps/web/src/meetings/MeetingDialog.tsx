import { labels } from '@ancrage/contract/labels'
import type { meetings } from '@ancrage/contract/meetings'
import type { RecordOf } from '@ancrage/contract/resource'
import { useState } from 'react'
import { useDataProvider, useNavigate, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { newRequestKey } from '../providers/request-key'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useRemoval } from '../ui/use-removal'
import { useSay } from '../ui/use-say'
import { useMeetingSaid } from './use-meeting-said'

export type Meeting = RecordOf<typeof meetings>

export interface MeetingDialogProps {
  /** Null for a new one. */
  meeting: Meeting | null
  committees: readonly { readonly id: string; readonly name: string }[]
  onClose: () => void
}

const names = ['committeeId', 'heldOn', 'heldTime', 'place', 'attendees'] as const

const bodyOf = (values: FieldValues) =>
  Object.fromEntries(names.map((name) => [name, textOf(values, name) || null])) as unknown as Pick<Meeting, (typeof names)[number]>

/** A meeting to plan or to correct: the body, its day, its hour, where, who was there. */
export function MeetingDialog({ meeting, committees, onClose }: MeetingDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const navigate = useNavigate()
  const say = useSay()
  const said = useMeetingSaid()
  const remove = useRemoval('meetings')
  const [key] = useState(newRequestKey)
  const label = (name: (typeof names)[number]) => labels.meetings[name][language]
  const bodyNamed = (id: string) => committees.find((one) => one.id === id)?.name ?? ''
  const fields: readonly FieldSpec[] = [
    {
      kind: 'choice',
      name: 'committeeId',
      label: label('committeeId'),
      required: true,
      options: committees.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: 'day', name: 'heldOn', label: label('heldOn'), required: true },
    { kind: 'time', name: 'heldTime', label: label('heldTime') },
    { kind: 'line', name: 'place', label: label('place') },
    ...(meeting
      ? [{ kind: 'paragraphs', name: 'attendees', label: label('attendees'), help: translate('meetings.attendees_help') } as const]
      : []),
  ]
  return (
    <FormDialog<Meeting>
      title={translate(meeting ? 'meetings.edit' : 'meetings.new')}
      fields={fields}
      initial={{ committeeId: committees[0]?.id ?? '' }}
      editing={
        meeting
          ? {
              resource: 'meetings',
              record: meeting,
              valuesOf: (record) => Object.fromEntries(names.map((name) => [name, record[name] ?? ''])),
            }
          : undefined
      }
      submit={translate('meetings.save')}
      onSubmit={async (values, seen) => {
        const written = bodyOf(values)
        const name = said({ body: bodyNamed(written.committeeId), heldOn: written.heldOn })
        if (meeting) await data.update<Meeting>('meetings', { id: seen.id, previousData: seen, data: written })
        else {
          const made = (await request('POST', '/meetings', { body: written, headers: { 'Idempotency-Key': key } })) as Meeting
          navigate(`/meetings/${made.id}`)
        }
        say(translate('meetings.saved', { name }))
      }}
      aside={
        meeting
          ? {
              label: translate('meetings.remove'),
              run: async () => {
                await remove(meeting, {
                  name: said({ body: bodyNamed(meeting.committeeId), heldOn: meeting.heldOn }),
                  back: `/meetings/${meeting.id}`,
                })
                navigate('/meetings')
              },
            }
          : undefined
      }
      onClose={onClose}
    />
  )
}
