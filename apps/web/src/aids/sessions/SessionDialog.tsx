import type { deliberationSessions } from '@ancrage/contract/deliberation-sessions'
import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { newRequestKey } from '../../providers/request-key'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldSpec, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useSessionSaid } from './use-session-said'

export type Session = RecordOf<typeof deliberationSessions>

/** A session to plan or to correct: the body, its day, the day reports are due. */
export function SessionDialog({ session, onClose }: { session: Session | null; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const say = useSay()
  const said = useSessionSaid()
  const [key] = useState(newRequestKey)
  const label = (name: 'body' | 'meetsOn' | 'reportDueOn') => labels['deliberation-sessions'][name][language]
  const fields: readonly FieldSpec[] = [
    { kind: 'line', name: 'body', label: label('body'), required: true },
    { kind: 'day', name: 'meetsOn', label: label('meetsOn'), required: true },
    { kind: 'day', name: 'reportDueOn', label: label('reportDueOn') },
  ]
  return (
    <FormDialog<Session>
      title={translate(session ? 'aid_sessions.edit_session' : 'aid_sessions.new_session')}
      fields={fields}
      initial={{ body: translate('aid_sessions.default_body') }}
      editing={
        session
          ? {
              resource: 'deliberation-sessions',
              record: session,
              valuesOf: ({ body, meetsOn, reportDueOn }) => ({ body, meetsOn, reportDueOn: reportDueOn ?? '' }),
            }
          : undefined
      }
      submit={translate('aid_sessions.save')}
      onSubmit={async (values, seen) => {
        const written = {
          body: textOf(values, 'body'),
          meetsOn: textOf(values, 'meetsOn') as Session['meetsOn'],
          reportDueOn: (textOf(values, 'reportDueOn') || null) as Session['reportDueOn'],
        }
        if (session) await data.update<Session>('deliberation-sessions', { id: seen.id, previousData: seen, data: written })
        else await request('POST', '/deliberation-sessions', { body: written, headers: { 'Idempotency-Key': key } })
        say(translate('aid_sessions.session_saved', { session: said(written) }))
      }}
      onClose={onClose}
    />
  )
}
