import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { day, time } from '@ancrage/domain/kernel/day'
import { id, line } from '@ancrage/domain/kernel/text'
import { decisionStateChoices } from '@ancrage/domain/meetings/follow-through'
import { committeeFields, meetingFields, meetingReadOnly } from '@ancrage/domain/meetings/meeting'
import { sheetGroupChoices, sheetReasonChoices } from '@ancrage/domain/meetings/sheet'
import { taskStatusChoices } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { count, someone } from './day'
import { decisions } from './decisions'
import { labels } from './labels'
import { meetingItems } from './meeting-items'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { version } = seen.shape

const meetingResource = resource({
  name: 'meetings',
  permissions: {
    list: 'meetings.read',
    read: 'meetings.read',
    create: 'meetings.write',
    update: 'meetings.write',
    remove: 'meetings.write',
  },
  fields: meetingFields,
  readOnly: meetingReadOnly,
  labels: labels.meetings,
})

const committee = z.object({ id, ...committeeFields })

/** A meeting as the calendar tells it: the body and the day, and nothing anybody wrote. */
const calendarMeeting = z.strictObject({
  id,
  committeeId: id,
  heldOn: day,
  heldTime: time.nullable(),
  place: z.string().nullable(),
  /** Its minutes are closed. */
  closed: z.boolean(),
  items: count,
  decisions: count,
  /** Of its decisions, those still to do, and those of them that are late. */
  open: count,
  late: count,
})

/** A person followed, where a point or a decision is about their journey. */
const about = z.object({ journeyId: id, number: z.string(), person: someone })

const decision = z.object({
  ...decisions.record.shape,
  itemId: id.nullable(),
  meetingId: id,
  about: about.nullable(),
  owner: z.string(),
  state: decisionStateChoices.schema,
  /** Its task as it stands: the truth of what became of it. */
  task: z.object({ id, version, status: taskStatusChoices.schema, dueOn: day, assigneeId: id, assignee: z.string() }),
})

/** A decision taken before, as it stood on the day of the meeting that looks back on it. */
const followed = z.object({
  id,
  meetingId: id,
  heldOn: day,
  text: z.string(),
  owner: z.string(),
  /** The day it is due now. */
  dueOn: day,
  state: decisionStateChoices.schema,
  endedOn: day.nullable(),
  about: about.nullable(),
})

const item = z.object({
  ...meetingItems.record.shape,
  about: about.nullable(),
  /** What the reader noted for themselves. */
  note: z.string().nullable(),
})

const stopped = z.object({ id, stoppedOn: day })

const sheetLine = z.object({
  journeyId: id,
  number: z.string(),
  person: someone,
  advisor: z.string().nullable(),
  phase: phaseChoices.schema.nullable(),
  because: z.array(z.object({ reason: sheetReasonChoices.schema, days: z.int().nullable() })),
  /** Its earliest open task; one that is only proposed is no next action until somebody confirms it. */
  next: z.object({ title: z.string(), dueOn: day, proposed: z.boolean() }).nullable(),
  /** Days since it was opened. */
  ageDays: z.int().nullable(),
  /** The point of the meeting's agenda that is about it. */
  itemId: id.nullable(),
})

const file = (ending: 'pdf' | 'docx', summary: string) =>
  route({
    method: 'GET',
    path: `/api/meetings/:id/minutes.${ending}`,
    access: 'meetings.read',
    summary,
    params: idParams,
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  })

const meetingCommands = {
  calendar: route({
    method: 'GET',
    path: '/api/meetings/calendar',
    access: 'meetings.list',
    summary: 'The bodies and their meetings, the last first, five hundred at most, with how many decisions each still awaits',
    reply: z.strictObject({ today: day, committees: z.array(committee), meetings: z.array(calendarMeeting) }),
  }),
  outline: route({
    method: 'GET',
    path: '/api/meetings/:id/outline',
    access: 'meetings.list',
    summary: 'What whoever reads figures alone sees of a meeting: its body, its day, the figures stopped, who has what to do by when',
    params: idParams,
    // Strict on purpose: the words of points and decisions may name people followed, and stay with those who follow them.
    reply: z.strictObject({
      today: day,
      committee: z.strictObject(committee.shape),
      meeting: z.strictObject({ id, heldOn: day, heldTime: time.nullable(), place: z.string().nullable(), closed: z.boolean() }),
      decisions: z.array(z.strictObject({ id, owner: z.string(), dueOn: day, state: decisionStateChoices.schema })),
      reports: z.array(stopped),
    }),
  }),
  page: route({
    method: 'GET',
    path: '/api/meetings/:id/page',
    access: 'meetings.read',
    summary: 'A meeting: what became of earlier decisions, its points with their minutes and decisions, one’s own notes',
    params: idParams,
    reply: z.object({
      today: day,
      committee,
      meeting: meetingResource.record,
      followed: z.array(followed),
      items: z.array(item),
      decisions: z.array(decision),
      reports: z.array(stopped),
    }),
  }),
  sheet: route({
    method: 'GET',
    path: '/api/meetings/:id/sheet',
    access: 'meetings.read',
    summary: 'The journeys to discuss in a meeting that goes through them one by one: four groups, each with why',
    params: idParams,
    query: z.strictObject({ sectorId: id.optional(), advisorId: id.optional() }),
    reply: z.object({
      today: day,
      committee,
      meeting: meetingResource.record,
      groups: z.array(z.object({ group: sheetGroupChoices.schema, count, lines: z.array(sheetLine) })),
    }),
  }),
  order: route({
    method: 'POST',
    path: '/api/meetings/:id/order',
    access: 'meetings.write',
    summary: 'Put the points of an agenda in order',
    params: idParams,
    body: z.strictObject({ itemIds: z.array(id).min(1).max(200), version }),
    reply: meetingResource.record,
  }),
  close: route({
    method: 'POST',
    path: '/api/meetings/:id/close',
    access: 'meetings.write',
    summary: 'Close the minutes of a meeting held: its points and decisions no longer change',
    params: idParams,
    body: z.strictObject({ version }),
    reply: meetingResource.record,
  }),
  reopen: route({
    method: 'POST',
    path: '/api/meetings/:id/reopen',
    access: 'meetings.reopen',
    summary: 'Open closed minutes again, saying why',
    params: idParams,
    body: z.strictObject({ version, reason: line(500) }),
    reply: meetingResource.record,
  }),
  invitation: route({
    method: 'GET',
    path: '/api/meetings/:id/invitation',
    access: 'meetings.list',
    summary: 'A meeting as an event for a calendar: its body, its hour, its place',
    params: idParams,
    reply: z.string(),
    replyType: 'text/calendar',
  }),
  pdf: file('pdf', 'The minutes as PDF/UA, in French: no private note, nothing of a household'),
  docx: file('docx', 'The minutes as DOCX, to be gone over: the same words as the PDF'),
}

/** The meetings of the bodies: their agenda, what they decide, their minutes. */
export const meetings = {
  ...meetingResource,
  ...meetingCommands,
  routes: [...meetingResource.routes, ...Object.values(meetingCommands)],
}
