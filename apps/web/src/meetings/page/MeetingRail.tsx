import { meetings } from '@ancrage/contract/meetings'
import Button from '@mui/material/Button'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { LockSimpleOpenIcon } from '@phosphor-icons/react/dist/csr/LockSimpleOpen'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { download } from '../../providers/download'
import { useCommand } from '../../providers/use-command'
import { FormDialog } from '../../ui/form/FormDialog'
import { FormProblem } from '../../ui/form/FormProblem'
import { textOf } from '../../ui/form/field-spec'
import { Panel } from '../../ui/Panel'
import { useSay } from '../../ui/use-say'
import styles from './MeetingPage.module.css'
import type { MeetingReply } from './meeting-page'
import { StoppedFigures } from './StoppedFigures'

/** Beside the agenda: who was there, the minutes and their files, the figures stopped for the session. */
export function MeetingRail({ page, onEdit }: { page: MeetingReply; onEdit: (() => void) | null }) {
  const translate = useTranslate()
  const { meeting, reports } = page
  return (
    <aside className={styles.rail} aria-label={translate('meetings.beside')}>
      <MinutesPanel page={page} />
      <Panel title={translate('meetings.attendees')}>
        {meeting.attendees ? (
          <p className={styles.text}>{meeting.attendees}</p>
        ) : (
          <p className={styles.quiet}>
            {translate('meetings.no_attendees')}{' '}
            {onEdit && (
              <button type="button" className={styles.link} aria-haspopup="dialog" onClick={onEdit}>
                {translate('meetings.say_attendees')}
              </button>
            )}
          </p>
        )}
      </Panel>
      <StoppedFigures meetingId={meeting.id} reports={reports} />
    </aside>
  )
}

function MinutesPanel({ page: { meeting, today } }: { page: MeetingReply }) {
  const translate = useTranslate()
  const say = useSay()
  const { permissions = [] } = usePermissions<string[]>()
  const [reopening, setReopening] = useState(false)
  const { id, version, closedAt, heldOn } = meeting
  const saving = useCommand((form: 'pdf' | 'docx') => download(`/meetings/${id}/minutes.${form}`))
  const closing = useCommand(() => call(meetings.close, { params: { id }, body: { version } }))
  const close = async () => {
    if (await closing.run()) say(translate('meetings.closed_said'))
  }
  const state = closedAt ? 'closed' : heldOn > today ? 'to_come' : 'open'
  return (
    <Panel title={translate('meetings.minutes')} Icon={closedAt ? LockSimpleIcon : undefined}>
      <p className={styles.quiet}>{translate(`meetings.minutes_state.${state}`)}</p>
      <div className={styles.files}>
        {(['pdf', 'docx'] as const).map((form) => (
          <Button
            key={form}
            size="small"
            disabled={saving.pending}
            startIcon={<DownloadSimpleIcon size={16} aria-hidden />}
            aria-label={translate(`meetings.download.${form}`)}
            onClick={() => void saving.run(form)}
          >
            {translate(`meetings.form.${form}`)}
          </Button>
        ))}
        {state === 'open' && permissions.includes('meetings.write') && (
          <Button
            size="small"
            variant="contained"
            disabled={closing.pending}
            startIcon={<LockSimpleIcon size={16} aria-hidden />}
            onClick={() => void close()}
          >
            {translate('meetings.close')}
          </Button>
        )}
        {state === 'closed' && permissions.includes('meetings.reopen') && (
          <Button
            size="small"
            aria-haspopup="dialog"
            startIcon={<LockSimpleOpenIcon size={16} aria-hidden />}
            onClick={() => setReopening(true)}
          >
            {translate('meetings.reopen')}
          </Button>
        )}
      </div>
      {(saving.refused ?? closing.refused) && <FormProblem problem={saving.refused ?? closing.refused} />}
      {reopening && (
        <FormDialog
          title={translate('meetings.reopen_title')}
          lead={translate('meetings.reopen_lead')}
          fields={[{ kind: 'line', name: 'reason', label: translate('meetings.reason'), required: true }]}
          submit={translate('meetings.reopen')}
          onSubmit={(values) => call(meetings.reopen, { params: { id }, body: { version, reason: textOf(values, 'reason') } })}
          onClose={() => setReopening(false)}
        />
      )}
    </Panel>
  )
}
