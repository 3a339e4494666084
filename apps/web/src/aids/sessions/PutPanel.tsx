import { deliberationSessions, type SessionRow } from '@ancrage/contract/deliberation-sessions'
import { sentence } from '@ancrage/contract/sentences'
import { applicationStatusChoices, refusalReasonChoices, votedStatuses } from '@ancrage/domain/aids/application'
import { readyStatuses } from '@ancrage/domain/aids/deliberation'
import Button from '@mui/material/Button'
import { LinkBase, useNotify, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { personName } from '../../tasks'
import { personPlace } from '../../tasks/person-words'
import { formatMoney } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { StateTag, type TaggedState } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import type { Session } from './SessionDialog'
import styles from './SessionPage.module.css'

export interface PutPanelProps {
  session: Session
  rows: readonly SessionRow[]
  mayTakeOff: boolean
}

/** The applications put to a session: the list that its members are given, then what each got. */
export function PutPanel({ session, rows, mayTakeOff }: PutPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const say = useSay()
  const takingOff = useCommand(async ({ id, version, person }: SessionRow) => {
    const { failed } = await call(deliberationSessions.remove, { params: { id: session.id }, body: { ids: [{ id, version }] } })
    const [refused] = failed
    if (refused) notify(sentence(refused.code, refused.params as never, language), { type: 'error' })
    else say(translate('aid_sessions.taken_off', { name: personName(person, language) }))
    return true
  })
  return (
    <Panel title={translate('aid_sessions.put')} count={rows.length}>
      {rows.length === 0 && <p className={styles.nothing}>{translate('aid_sessions.nothing_put_hint')}</p>}
      {rows.length > 0 && (
        <table className={styles.table} data-of="put">
          <thead>
            <tr>
              <th scope="col">{translate('aid_sessions.beneficiary')}</th>
              <th scope="col">{translate('aid_sessions.scheme')}</th>
              <th scope="col" data-figure>
                {translate('aid_sessions.computed')}
              </th>
              <th scope="col">{translate('aid_sessions.vote')}</th>
              {mayTakeOff && <th className={styles.screen} aria-label={translate('aid_sessions.take_off')} />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <LinkBase className={styles.name} to={`/aid-applications/${row.id}`}>
                    {personName(row.person, language)}
                  </LinkBase>
                  <span className={styles.second}>{personPlace(row.person, row.person.communeName, language)}</span>
                </th>
                <td>
                  {row.schemeName[language]}
                  {row.opinion && <span className={styles.opinion}>{row.opinion}</span>}
                </td>
                <td data-figure>{row.computedCents === null ? '—' : formatMoney(row.computedCents, language)}</td>
                <td>
                  <VoteSaid row={row} held={session.heldOn !== null} />
                </td>
                {mayTakeOff && (
                  <td className={styles.screen} data-deed>
                    {readyStatuses.includes(row.status) && (
                      <Button
                        size="small"
                        variant="text"
                        disabled={takingOff.pending}
                        aria-label={translate('aid_sessions.take_off_of', { name: personName(row.person, language) })}
                        onClick={() => void takingOff.run(row)}
                      >
                        {translate('aid_sessions.take_off')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

/** Where an application stands before its session, then what it got. */
function VoteSaid({ row: { status, votedCents, refusalReason, endReason }, held }: { row: SessionRow; held: boolean }) {
  const translate = useTranslate()
  const language = useLanguage()
  const label = applicationStatusChoices.labels[status][language]
  if (status === 'refused') {
    return (
      <>
        <StateTag state="closed">{label}</StateTag>
        <span className={styles.second}>{endReason ?? (refusalReason && refusalReasonChoices.labels[refusalReason][language])}</span>
      </>
    )
  }
  if (votedStatuses.includes(status)) return <StateTag state="done">{formatMoney(votedCents ?? 0, language)}</StateTag>
  const known: Partial<Record<typeof status, { state: TaggedState; key: string }>> = {
    examined: held ? { state: 'due', key: 'vote_to_record' } : { state: 'done', key: 'report_done' },
    complete: { state: 'waiting', key: 'report_to_write' },
  }
  const said = known[status]
  return said ? (
    <StateTag state={said.state} variant="text">
      {translate(`aid_sessions.${said.key}`)}
    </StateTag>
  ) : (
    <StateTag state="closed">{label}</StateTag>
  )
}
