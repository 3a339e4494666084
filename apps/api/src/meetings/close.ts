import { refuse } from '@ancrage/domain/kernel/refusal'
import { closedRefusal } from '@ancrage/domain/meetings/meeting'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { loadMeeting } from './load'
import { changed } from './order'

/** Closes the minutes of a meeting that took place: from then on its points and decisions stay as they are. */
export async function closeMinutes(command: Command, id: string, version: number): Promise<void> {
  const meeting = await loadMeeting(command, id, version)
  allow(closedRefusal(meeting))
  allow(meeting.heldOn > command.today ? refuse('meeting_to_come') : null)
  await changed(command, meeting, { closedAt: command.now }, { action: 'meeting.closed' })
}

/** Opens closed minutes again: who did and why stays in the journal. */
export async function reopenMinutes(command: Command, id: string, { version, reason }: { version: number; reason: string }): Promise<void> {
  const meeting = await loadMeeting(command, id, version)
  allow(meeting.closedAt === null ? refuse('minutes_open') : null)
  await changed(command, meeting, { closedAt: null }, { action: 'meeting.reopened', changes: { reason: [null, reason] } })
}
