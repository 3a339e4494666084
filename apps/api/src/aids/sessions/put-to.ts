import { readyStatuses } from '@ancrage/domain/aids/deliberation'
import { refuse } from '@ancrage/domain/kernel/refusal'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { allow, refused } from '../../platform/http/refused'
import type { ApplicationRow } from '../applications/facts'
import { loadApplication } from '../applications/load'
import { note } from '../decision/note'
import { type SessionRow, servedSessions } from './served'

interface Seen {
  readonly id: string
  readonly version: number
}

/** Puts an application to a session; one before another session goes to this one. */
export async function putTo(command: Command, sessionId: string, { id, version }: Seen): Promise<void> {
  await loadSession(command, sessionId)
  const before = await loadApplication(command, id, version)
  allow(readyStatuses.includes(before.status) ? null : refuse('aid_not_now', { status: before.status }))
  if (before.sessionId !== sessionId) await note(command, before, { past: 'put_to_session', set: { sessionId } })
}

/** Takes an application off a session before its vote. */
export async function takeOff(command: Command, sessionId: string, { id, version }: Seen): Promise<void> {
  const before = await loadPut(command, sessionId, { id, version })
  allow(readyStatuses.includes(before.status) ? null : refuse('aid_not_now', { status: before.status }))
  await note(command, before, { past: 'taken_off_session', set: { sessionId: null } })
}

/** An application put to a session, as it was last seen. */
export async function loadPut(command: Command, sessionId: string, { id, version }: Seen): Promise<ApplicationRow> {
  const before = await loadApplication(command, id, version)
  allow(before.sessionId === sessionId ? null : refuse('aid_not_in_session'))
  return before
}

/** A session that is not in the bin. */
export async function loadSession(command: Command, id: string): Promise<SessionRow> {
  const row = await one(servedSessions, command.tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
  return row as unknown as SessionRow
}
