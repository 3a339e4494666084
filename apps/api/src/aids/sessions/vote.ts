import type { deliberationSessions as promised } from '@ancrage/contract/deliberation-sessions'
import type { BodyOf } from '@ancrage/contract/route'
import type { Vote } from '@ancrage/domain/aids/deliberation'
import { refuse } from '@ancrage/domain/kernel/refusal'
import type { Command } from '../../platform/http/actor'
import { allow, refused } from '../../platform/http/refused'
import { doTo } from '../applications/do-to'
import { note } from '../decision/note'
import { loadPut, loadSession } from './put-to'
import type { SessionRow } from './served'

export type Voted = BodyOf<typeof promised.vote>['votes'][number]

/** Writes what a session that was held voted of one of its applications: its day and its number are the session's. */
export async function vote(command: Command, sessionId: string, voted: Voted): Promise<void> {
  const session = await loadSession(command, sessionId)
  allow(session.heldOn === null ? refuse('aid_session_not_held') : null)
  await loadPut(command, sessionId, voted)
  await ways[voted.vote](command, session, voted)
}

const ways: Readonly<Record<Vote, (command: Command, session: SessionRow, voted: Voted) => Promise<unknown>>> = {
  granted: (command, { heldOn, deliberationNumber }, { id, version, votedCents }) => {
    if (!votedCents) throw refused('aid_vote_amount', {}, { votedCents: 'required' })
    return doTo(command, id, { verb: 'vote', version, deed: { votedCents }, set: { votedCents, votedOn: heldOn, deliberationNumber } })
  },
  postponed: async (command, { id: sessionId }, { id, version, reason }) => {
    if (!reason) throw refused('reason_required', {}, { reason: 'required' })
    await note(command, await loadPut(command, sessionId, { id, version }), { past: 'postponed', set: { sessionId: null }, reason })
  },
  refused: (command, { heldOn, deliberationNumber }, { id, version, refusalReason, reason }) => {
    if (!refusalReason) throw refused('reason_required', {}, { refusalReason: 'required' })
    const set = { refusalReason, endReason: reason, endedOn: heldOn, deliberationNumber }
    return doTo(command, id, { verb: 'refuse', version, deed: { reason: reason ?? refusalReason }, set })
  },
}
