import { deliberationSessions } from '@ancrage/contract/deliberation-sessions'
import { labels } from '@ancrage/contract/labels'
import { sentence } from '@ancrage/contract/sentences'
import type { Day } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { generalMessage } from '../../providers/refused'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import type { SessionReply } from './SessionPage'
import styles from './SessionPage.module.css'
import { VoteLine } from './VoteLine'
import { proposedVote, stillToVote, type VoteDraft, votesTyped } from './vote-form'

/** The votes of a session, all at once: its day and number, then each application; what is refused stays, with why. */
export function VoteForm({ reply: { session, rows, today }, onClose }: { reply: SessionReply; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const [heldOn, setHeldOn] = useState<string>(session.heldOn ?? (session.meetsOn <= today ? session.meetsOn : today))
  const [number, setNumber] = useState(session.deliberationNumber ?? '')
  const [drafts, setDrafts] = useState<Readonly<Record<string, VoteDraft>>>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const toVote = stillToVote(rows)
  const draftOf = (row: (typeof rows)[number]) => drafts[row.id] ?? proposedVote(row)
  const { votes, unread } = votesTyped(toVote, draftOf)
  const label = (name: 'heldOn' | 'deliberationNumber') => labels['deliberation-sessions'][name][language]

  const saving = useCommand(async () => {
    const { id, version } = session
    const told = session.heldOn === heldOn && session.deliberationNumber === number
    if (!told)
      await call(deliberationSessions.hold, { params: { id }, body: { heldOn: heldOn as Day, deliberationNumber: number, version } })
    return call(deliberationSessions.vote, { params: { id }, body: { votes } })
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const unreadable = Object.fromEntries([...unread].map((id) => [id, translate('aid_sessions.amount_wrong')]))
    setProblems(unreadable)
    const outcome = unread.size > 0 ? null : await saving.run()
    if (!outcome) return focusFirstProblem('#votes')
    const { done, failed } = outcome
    setProblems(Object.fromEntries(failed.map(({ id, code, params }) => [id, sentence(code, params as never, language)])))
    if (done.length > 0) say(translate('aid_sessions.votes_saved', { smart_count: done.length }))
    if (failed.length > 0) return focusFirstProblem('#votes')
    onClose()
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  const errors = saving.refused?.errors ?? {}
  const failed = Object.keys(problems).length
  const general = generalMessage(saving.refused, ['heldOn', 'deliberationNumber'])
  const message = general || (failed > 0 ? translate('aid_sessions.votes_failed', { smart_count: failed }) : '')
  return (
    <form id="votes" className={styles.votes} noValidate onSubmit={(event) => void save(event)}>
      <Panel title={translate('aid_sessions.votes')} note={translate('aid_sessions.votes_lead')}>
        <div className={styles.facts}>
          <TextField
            type="date"
            label={label('heldOn')}
            required
            value={heldOn}
            error={errors.heldOn !== undefined}
            helperText={errors.heldOn}
            onChange={(event) => setHeldOn(event.target.value)}
          />
          <TextField
            label={label('deliberationNumber')}
            required
            autoFocus
            autoComplete="off"
            value={number}
            error={errors.deliberationNumber !== undefined}
            helperText={errors.deliberationNumber}
            onChange={(event) => setNumber(event.target.value)}
          />
        </div>
        <ul>
          {toVote.map((row) => (
            <VoteLine
              key={row.id}
              row={row}
              draft={draftOf(row)}
              problem={problems[row.id]}
              onChange={(draft) => setDrafts({ ...drafts, [row.id]: draft })}
            />
          ))}
        </ul>
      </Panel>
      <FormProblem problem={message ? { message } : null} />
      <div className={styles.bar}>
        <Button type="submit" variant="contained" disabled={saving.pending || votes.length === 0}>
          {translate(saving.pending ? 'aid_sessions.saving_votes' : 'aid_sessions.save_votes', { smart_count: votes.length })}
        </Button>
        <Button onClick={onClose}>{translate('aid_sessions.cancel')}</Button>
      </div>
    </form>
  )
}
