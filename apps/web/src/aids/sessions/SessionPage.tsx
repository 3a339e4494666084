import { deliberationSessions } from '@ancrage/contract/deliberation-sessions'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer'
import { useState } from 'react'
import { HttpError, LinkBase, useParams, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { formatDay } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { PutPanel } from './PutPanel'
import { ReadyPanel } from './ReadyPanel'
import { ReportDeadline } from './ReportDeadline'
import { SessionDialog } from './SessionDialog'
import styles from './SessionPage.module.css'
import { SessionTotals } from './SessionTotals'
import { VoteForm } from './VoteForm'
import { stillToVote } from './vote-form'

export type SessionReply = ReplyOf<(typeof deliberationSessions)['page']>

/** `/aids/sessions/:id`: what is put to a session, what it comes to beside the budget, and its votes. */
export function SessionPage() {
  const { id = '' } = useParams<{ id?: string }>()
  const { data, error, refetch } = useCall(deliberationSessions.page, { params: { id } })
  if (error instanceof HttpError && [400, 403, 404].includes(error.status)) return <NotFound />
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  return <SessionView reply={data} />
}

function SessionView({ reply }: { reply: SessionReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [editing, setEditing] = useState(false)
  const [voting, setVoting] = useState(false)
  const { session, rows, ready, today } = reply
  const writes = permissions.includes('deliberation_sessions.write')
  const toVote = session.meetsOn <= today && stillToVote(rows).length > 0
  const over = reply.totals.filter((total) => total.over)
  const title = translate('aid_sessions.session_of', { body: session.body, day: formatDay(session.meetsOn, language, 'long') })
  return (
    <>
      <LinkBase className={styles.back} to="/aids/sessions">
        <CaretLeftIcon size={16} aria-hidden />
        {translate('aid_sessions.back')}
      </LinkBase>
      <PageTitle
        title={title}
        notePlace="under"
        note={
          session.heldOn ? (
            [
              translate('aid_sessions.held_on', { day: formatDay(session.heldOn, language, 'long') }),
              session.deliberationNumber && translate('aid_sessions.number', { number: session.deliberationNumber }),
            ]
              .filter(Boolean)
              .join(' · ')
          ) : (
            <ReportDeadline reportDueOn={session.reportDueOn} />
          )
        }
      >
        {writes && (
          <Button
            className={styles.screen}
            aria-haspopup="dialog"
            startIcon={<PencilSimpleIcon size={18} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {translate('aid_sessions.edit_session')}
          </Button>
        )}
        {rows.length > 0 && (
          <Button className={styles.screen} startIcon={<PrinterIcon size={18} aria-hidden />} onClick={() => window.print()}>
            {translate('aid_sessions.print')}
          </Button>
        )}
        {writes && toVote && !voting && (
          <Button variant="contained" className={styles.screen} onClick={() => setVoting(true)}>
            {translate('aid_sessions.record_votes')}
          </Button>
        )}
      </PageTitle>
      <div className={styles.page}>
        <p className={styles.restricted}>{translate('aid_sessions.list_restricted')}</p>
        {over.length > 0 && (
          <p className={styles.warning} role="status">
            {translate('aid_sessions.over_warning', { schemes: over.map(({ schemeName }) => schemeName[language]).join(', ') })}
          </p>
        )}
        {voting && toVote && <VoteForm reply={reply} onClose={() => setVoting(false)} />}
        <div className={voting && toVote ? styles.printed : undefined}>
          <PutPanel session={session} rows={rows} mayTakeOff={writes && !voting} />
        </div>
        {rows.length > 0 && <SessionTotals reply={reply} />}
        {writes && !voting && <ReadyPanel session={session} ready={ready} />}
      </div>
      {editing && <SessionDialog session={session} onClose={() => setEditing(false)} />}
    </>
  )
}
