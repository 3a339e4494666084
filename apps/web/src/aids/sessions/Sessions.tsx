import { deliberationSessions } from '@ancrage/contract/deliberation-sessions'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { GavelIcon } from '@phosphor-icons/react/dist/csr/Gavel'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { EmptyState } from '../../ui/EmptyState'
import { formatMoney } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import list from '../../ui/list/List.module.css'
import { openRow } from '../../ui/open-row'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { ReportDeadline } from './ReportDeadline'
import { SessionDialog } from './SessionDialog'
import styles from './Sessions.module.css'
import { type SessionTime, timeOf } from './session-time'
import { useSessionSaid } from './use-session-said'

type Summary = ReplyOf<(typeof deliberationSessions)['summaries']>['sessions'][number]

const times: readonly SessionTime[] = ['to_record', 'coming', 'past']

/** « Séances » of the body that votes: first those whose votes are to be recorded. */
export function Sessions() {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { data, error, refetch } = useCall(deliberationSessions.summaries, {})
  const [adding, setAdding] = useState(false)
  const add = permissions.includes('deliberation_sessions.write') && (
    <Button variant="contained" aria-haspopup="dialog" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {translate('aid_sessions.new_session')}
    </Button>
  )
  return (
    <>
      <LinkBase className={styles.back} to="/aids?pile=ready">
        <CaretLeftIcon size={16} aria-hidden />
        {translate('aid_sessions.back_to_piles')}
      </LinkBase>
      <PageTitle title={translate('aid_sessions.sessions_title')} note={translate('aid_sessions.sessions_lead')} notePlace="under">
        {data && data.sessions.length > 0 && add}
      </PageTitle>
      {data?.sessions.length === 0 && (
        <EmptyState Icon={GavelIcon} title={translate('aid_sessions.no_session_yet')} action={add}>
          {translate('aid_sessions.no_session_hint')}
        </EmptyState>
      )}
      {data && (
        <div className={styles.groups}>
          {times.map((time) => {
            const own = data.sessions.filter(({ session }) => timeOf(session, data.today) === time)
            const ordered = time === 'past' ? own : own.toReversed()
            return (
              own.length > 0 && (
                <Panel key={time} title={translate(`aid_sessions.${time}`)} count={own.length}>
                  <table className={styles.lines}>
                    <caption className={list.caption}>{translate(`aid_sessions.${time}`)}</caption>
                    <tbody>
                      {ordered.map((summary) => (
                        <SessionLine key={summary.session.id} summary={summary} />
                      ))}
                    </tbody>
                  </table>
                </Panel>
              )
            )
          })}
        </div>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {adding && <SessionDialog session={null} onClose={() => setAdding(false)} />}
    </>
  )
}

function SessionLine({ summary: { session, applications, amountCents } }: { summary: Summary }) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = useSessionSaid()
  return (
    <tr className={styles.line} onClick={openRow}>
      <th scope="row">
        <LinkBase className={styles.name} to={`/aids/sessions/${session.id}`}>
          {said(session)}
        </LinkBase>
      </th>
      <td className={styles.when}>
        {session.heldOn ? (
          <span className={styles.quiet}>
            {session.deliberationNumber && translate('aid_sessions.number', { number: session.deliberationNumber })}
          </span>
        ) : (
          <ReportDeadline reportDueOn={session.reportDueOn} />
        )}
      </td>
      <td className={styles.quiet}>{translate('aid_sessions.put_count', { smart_count: applications })}</td>
      <td className={styles.amount}>{formatMoney(amountCents, language)}</td>
    </tr>
  )
}
