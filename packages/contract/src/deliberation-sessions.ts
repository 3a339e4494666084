import { applicationStatusChoices, refusalReasonChoices } from '@ancrage/domain/aids/application'
import { deliberationFacts, deliberationSessionFields, voteChoices } from '@ancrage/domain/aids/deliberation'
import { day } from '@ancrage/domain/kernel/day'
import { cents, summedCents } from '@ancrage/domain/kernel/money'
import { id, line, optional } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { bilingual } from './boards'
import { count, someone } from './day'
import { labels } from './labels'
import { bulkReply, idParams, resource, seen, seenIds } from './resource'
import { route } from './route'

const { version } = seen.shape

const sessionResource = resource({
  name: 'deliberation-sessions',
  permissions: {
    list: 'deliberation_sessions.read',
    read: 'deliberation_sessions.read',
    create: 'deliberation_sessions.write',
    update: 'deliberation_sessions.write',
    remove: 'deliberation_sessions.write',
  },
  fields: deliberationSessionFields,
  readOnly: { heldOn: day.nullable(), deliberationNumber: z.string().nullable() },
  labels: labels['deliberation-sessions'],
})

/** An application before a session, or that may be put to it. */
export const sessionRow = z.object({
  id,
  version,
  number: z.string(),
  status: applicationStatusChoices.schema,
  statusSince: day,
  person: someone,
  schemeId: id,
  schemeName: bilingual,
  opinion: z.string().nullable(),
  /** By the rules in force: what is proposed, and the most that may be voted. */
  computedCents: summedCents.nullable(),
  votedCents: cents.nullable(),
  refusalReason: refusalReasonChoices.schema.nullable(),
  endReason: z.string().nullable(),
})
export type SessionRow = z.output<typeof sessionRow>

/** What a session asks of a scheme's budget, of the year it meets in. */
const schemeTotal = z.object({
  schemeId: id,
  schemeName: bilingual,
  applications: count,
  /** Voted where it was, else proposed; what is refused counts for nothing. */
  amountCents: summedCents,
  /** What the year's budget has left before what is still proposed; null where none is entered. */
  leftCents: z.int().nullable(),
  /** What is still proposed passes it: told, never refused. */
  over: z.boolean(),
})

const bulkSession = <const P extends string>(verb: P, summary: string) =>
  route({
    method: 'POST',
    path: `/api/deliberation-sessions/:id/${verb}`,
    access: 'deliberation_sessions.write',
    summary,
    params: idParams,
    body: z.strictObject({ ids: seenIds }),
    reply: bulkReply,
  })

const sessionCommands = {
  summaries: route({
    method: 'GET',
    path: '/api/deliberation-sessions/summaries',
    access: 'deliberation_sessions.read',
    summary: 'The sessions, the last first, two hundred at most, with how many applications each has and for how much',
    reply: z.object({
      today: day,
      sessions: z.array(z.object({ session: sessionResource.record, applications: count, amountCents: summedCents })),
    }),
  }),
  page: route({
    method: 'GET',
    path: '/api/deliberation-sessions/:id/page',
    access: 'deliberation_sessions.read',
    summary: 'A session: the applications put to it by scheme, totals, the budget left, and those that are ready for one',
    params: idParams,
    reply: z.object({
      today: day,
      session: sessionResource.record,
      rows: z.array(sessionRow),
      totals: z.array(schemeTotal),
      totalCents: summedCents,
      /** Ready, and before no session: what may be added. The longest waiting first, two hundred at most. */
      ready: z.array(sessionRow),
    }),
  }),
  add: bulkSession('add', 'Put several applications to a session, each in a transaction of its own'),
  remove: bulkSession('remove', 'Take several applications off a session, each in a transaction of its own'),
  hold: route({
    method: 'POST',
    path: '/api/deliberation-sessions/:id/hold',
    access: 'deliberation_sessions.write',
    summary: 'Say that a session took place: its day and the number of its deliberation, which the votes then bear',
    params: idParams,
    body: z.strictObject({ ...deliberationFacts, version }),
    reply: sessionResource.record,
  }),
  vote: route({
    method: 'POST',
    path: '/api/deliberation-sessions/:id/vote',
    access: 'deliberation_sessions.write',
    summary: 'Write what a session voted of several of its applications, each in a transaction of its own',
    params: idParams,
    body: z.strictObject({
      votes: z
        .array(
          z.strictObject({
            ...seen.shape,
            vote: voteChoices.schema,
            /** Of a grant. */
            votedCents: optional(cents),
            /** Of a refusal. */
            refusalReason: optional(refusalReasonChoices.schema),
            /** Of a refusal or a postponement, in words. */
            reason: optional(line(500)),
          }),
        )
        .min(1)
        .max(200),
    }),
    reply: bulkReply,
  }),
}

/** The sessions of the body that votes: what is put to each, and what it decided. */
export const deliberationSessions = {
  ...sessionResource,
  ...sessionCommands,
  routes: [...sessionResource.routes, ...Object.values(sessionCommands)],
}
