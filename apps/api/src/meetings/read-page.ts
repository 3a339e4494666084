import { stateOn } from '@ancrage/domain/meetings/follow-through'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { someone } from '../day/someone'
import type { Asking } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { followedBefore } from './before'
import { aboutOf, type Decided, decided } from './decided'
import { readMeeting } from './load'

const { committees, decisions, journeys, meetingItems, meetingNotes, people, reports } = tables

/** A meeting as the team sees it; of the notes on its points, the reader’s own alone. */
export async function readPage(asking: Asking, id: string) {
  const { read, today } = asking
  const meeting = await readMeeting(asking, id)
  const [committee, followed, items, taken, stopped] = await Promise.all([
    committeeOf(read, meeting.committeeId),
    followedBefore(read, meeting, today),
    itemsOf(asking, id),
    decided(read, eq(decisions.meetingId, id)),
    reportsOf(read, id),
  ])
  return {
    today,
    committee,
    meeting: meeting as never,
    followed,
    items: items as never,
    decisions: taken.map((decision) => shown(decision, today)) as never,
    reports: stopped,
  }
}

/** What whoever reads figures alone sees: no word of a point nor of a decision, they may name people followed. */
export async function readOutline(asking: Asking, id: string) {
  const { read, today } = asking
  const { committeeId, heldOn, heldTime, place, closedAt } = await readMeeting(asking, id)
  const [committee, taken, stopped] = await Promise.all([
    committeeOf(read, committeeId),
    decided(read, eq(decisions.meetingId, id)),
    reportsOf(read, id),
  ])
  return {
    today,
    committee,
    meeting: { id, heldOn, heldTime, place, closed: closedAt !== null },
    decisions: taken.map(({ id: decisionId, owner, task }) => ({ id: decisionId, owner, dueOn: task.dueOn, state: stateOn(task, today) })),
    reports: stopped,
  }
}

/** A body, those in the bin included: their meetings are still read. */
export async function committeeOf(read: Reads, id: string) {
  const [committee] = await read
    .select({ id: committees.id, name: committees.name, kind: committees.kind })
    .from(committees)
    .where(eq(committees.id, id))
  return committee as NonNullable<typeof committee>
}

function shown({ task, assignee, ...decision }: Decided, today: Asking['today']) {
  const { id, version, status, dueOn, assigneeId } = task
  return { ...decision, state: stateOn(task, today), task: { id, version, status, dueOn, assigneeId, assignee } }
}

/** The points of an agenda in order, each with what the reader noted on it. */
export async function itemsOf({ read, actor }: Pick<Asking, 'read' | 'actor'>, meetingId: string) {
  const rows = await read
    .select({ item: meetingItems, note: meetingNotes.text, journeyId: journeys.id, number: journeys.number, person: someone })
    .from(meetingItems)
    .leftJoin(meetingNotes, and(eq(meetingNotes.itemId, meetingItems.id), eq(meetingNotes.userId, actor.id)))
    .leftJoin(journeys, and(eq(journeys.id, meetingItems.journeyId), isNull(journeys.archivedAt)))
    .leftJoin(people, and(eq(people.id, journeys.personId), isNull(people.archivedAt)))
    .where(and(eq(meetingItems.meetingId, meetingId), isNull(meetingItems.archivedAt)))
    .orderBy(asc(meetingItems.position), asc(meetingItems.id))
  return rows.map(({ item, note, ...joined }) => ({ ...item, note, about: aboutOf(joined) }))
}

function reportsOf(read: Reads, meetingId: string) {
  return read
    .select({ id: reports.id, stoppedOn: reports.stoppedOn })
    .from(reports)
    .where(and(eq(reports.meetingId, meetingId), isNull(reports.archivedAt)))
    .orderBy(desc(reports.stoppedOn), desc(reports.id))
}
