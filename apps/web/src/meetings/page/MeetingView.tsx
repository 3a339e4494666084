import Button from '@mui/material/Button'
import { CalendarPlusIcon } from '@phosphor-icons/react/dist/csr/CalendarPlus'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { ListChecksIcon } from '@phosphor-icons/react/dist/csr/ListChecks'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { download } from '../../providers/download'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { formatDay, formatTime } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { MeetingDialog } from '../MeetingDialog'
import { useMeetingSaid } from '../use-meeting-said'
import { Agenda } from './Agenda'
import { FollowedPanel } from './FollowedPanel'
import { LooseDecisions } from './LooseDecisions'
import styles from './MeetingPage.module.css'
import { MeetingRail } from './MeetingRail'
import type { MeetingReply } from './meeting-page'

/** A meeting as the team works in it: what became of earlier decisions, the points, the minutes. */
export function MeetingView({ page }: { page: MeetingReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = useMeetingSaid()
  const { permissions = [] } = usePermissions<string[]>()
  const [editing, setEditing] = useState(false)
  const { meeting, committee } = page
  const writes = permissions.includes('meetings.write') && meeting.closedAt === null
  const saving = useCommand(() => download(`/meetings/${meeting.id}/invitation`))
  const when = [formatDay(meeting.heldOn, language, 'weekday'), meeting.heldTime && formatTime(meeting.heldTime, language)]
  return (
    <>
      <LinkBase className={styles.back} to="/meetings">
        <CaretLeftIcon size={16} aria-hidden />
        {translate('meetings.title')}
      </LinkBase>
      <PageTitle
        title={said({ body: committee.name, heldOn: meeting.heldOn })}
        note={[when.filter(Boolean).join(', '), meeting.place].filter(Boolean).join(' · ')}
        notePlace="under"
      >
        <Button startIcon={<CalendarPlusIcon size={18} aria-hidden />} disabled={saving.pending} onClick={() => void saving.run()}>
          {translate('meetings.to_calendar')}
        </Button>
        {writes && (
          <Button aria-haspopup="dialog" startIcon={<PencilSimpleIcon size={18} aria-hidden />} onClick={() => setEditing(true)}>
            {translate('meetings.edit_short')}
          </Button>
        )}
        {committee.kind === 'operational' && (
          <Button
            component={LinkBase}
            to={`/meetings/${meeting.id}/sheet`}
            variant={meeting.closedAt === null && meeting.heldOn >= page.today ? 'contained' : 'outlined'}
            startIcon={<ListChecksIcon size={18} aria-hidden />}
          >
            {translate('meetings.sheet')}
          </Button>
        )}
      </PageTitle>
      <FormProblem problem={saving.refused} />
      <div className={styles.page}>
        <div className={styles.main}>
          <FollowedPanel page={page} />
          <Agenda page={page} writes={writes} />
          <LooseDecisions page={page} writes={writes} />
        </div>
        <MeetingRail page={page} onEdit={writes ? () => setEditing(true) : null} />
      </div>
      {editing && <MeetingDialog meeting={meeting} committees={[committee]} onClose={() => setEditing(false)} />}
    </>
  )
}
