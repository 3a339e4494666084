import { directionChoices, mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import { trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { readinessChoices } from '@ancrage/domain/journeys/readiness'
import { day as dayField, instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { bucketChoices, taskFields } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { absenceSaid } from './absence-said'
import { bilingual, gauge } from './boards'
import { people } from './people'
import { seen } from './resource'
import { route } from './route'

export const count = z.int().min(0)

/** How far ahead arrivals are shown. */
export const arrivalDays = 90

/** Who a line is about; the commune is the journey's first target, else where the person lives. */
export const someone = z.object({
  ...people.record.pick({
    id: true,
    civility: true,
    lastName: true,
    firstName: true,
    professionCode: true,
    specialtyCode: true,
    phone: true,
  }).shape,
  communeName: z.string().nullable(),
})

/** Tasks counted: each number opens the list of exactly these. */
export const dayCounts = z.object({
  late: count,
  today: count,
  untilSunday: count,
  /** From next Monday to the Sunday after. */
  nextWeek: count,
  waiting: count,
  /** The people to call, late or today: one each, however many calls. */
  calls: count,
})

const { title, kind, status, priority, dueOn, dueTime, assigneeId } = taskFields

/** A person's most urgent task, and how many more of theirs wait; a task about nobody is a line of its own. */
const dayLine = z.object({
  taskId: id,
  version: seen.shape.version,
  title,
  kind,
  status,
  priority,
  dueOn,
  dueTime,
  assigneeId,
  waitingFor: waitingForChoices.schema.nullable(),
  /** Days since it was due; 0 when it is not late. */
  lateDays: count,
  more: count,
  person: someone.nullable(),
  journeyId: id.nullable(),
  /** The rule that proposes it, in words; null once somebody has confirmed it, or when nobody proposed it. */
  proposedBy: z.string().nullable(),
  /** The installation that it asks « Toujours en place ? » about: answered rather than ticked. */
  installationId: id.nullable(),
  /** The aid application that a rule speaks of: what the name opens. */
  applicationId: id.nullable(),
  /** The meeting that decided it. */
  decision: z.object({ meetingId: id, committee: z.string(), heldOn: dayField }).nullable(),
  footprint: z.array(gauge).nullable(),
})

const counted = <S extends z.ZodType>(item: S) => z.object({ count, items: z.array(item) })

const rail = z.object({
  /** What colleagues noted on one's journeys since the evening of the last working day, and the new contacts to call back. */
  since: z.object({
    at: instant,
    /** Those whom nobody follows yet. */
    newContacts: count,
    exchanges: counted(
      z.object({
        interactionId: id,
        journeyId: id,
        person: someone,
        medium: mediumChoices.schema.nullable(),
        direction: directionChoices.schema.nullable(),
        outcome: outcomeChoices.schema.nullable(),
        summary: z.string(),
        author: z.string().nullable(),
        notedAt: instant,
      }),
    ),
    /** The tracks that colleagues moved, each by its last step. */
    changes: counted(
      z.object({
        trackId: id,
        journeyId: id,
        person: someone,
        pipelineLabel: bilingual,
        stepLabel: bilingual.nullable(),
        state: trackStateChoices.schema,
        author: z.string().nullable(),
        at: instant,
      }),
    ),
  }),
  /** Active journeys without a next action, the longest silent first; `silenceDays` is null when never reached. */
  stalled: counted(z.object({ journeyId: id, person: someone, silenceDays: z.int().nullable() })),
  /** Tracks and tasks that wait, by whom they wait for. */
  waiting: z.array(z.object({ waitingFor: waitingForChoices.schema, count, oldestDays: count })),
  /** Journeys whose target date falls within 90 days, with what blocks. */
  arrivals: counted(
    z.object({
      journeyId: id,
      person: someone,
      targetOn: dayField,
      inDays: count,
      blocking: z.array(readinessChoices.schema),
      ready: count,
      of: count,
    }),
  ),
})

/** Whose day: one’s own unless said. */
export const whose = z.strictObject({ userId: id.optional(), team: z.enum(['true', 'false']).optional() })

/** « Ma journée »: whom to call now, who is late, what happened since. */
export const day = route({
  method: 'GET',
  path: '/api/day',
  access: 'tasks.read',
  summary: 'The day of a user: open tasks by urgency, one line a person, and what needs attention; of others for managers only',
  query: whose,
  reply: z.object({
    today: dayField,
    counts: dayCounts,
    /** Who is away today, of whom it is the day: themself, or those they stand in for. */
    absences: z.array(absenceSaid),
    /** Each one’s share of the team’s day; null for one person’s day. */
    team: z.array(z.object({ userId: id, counts: dayCounts, journeys: count })).nullable(),
    /** `count` is the number of lines; only the first are given of `later`. */
    sections: z.array(z.object({ bucket: bucketChoices.schema, count, lines: z.array(dayLine) })),
    waiting: z.object({ count, lines: z.array(dayLine) }),
    /** Done within five minutes: still shown, to be undone by their version. */
    done: z.array(z.object({ ...dayLine.shape, doneAt: instant })),
    rail,
  }),
})
