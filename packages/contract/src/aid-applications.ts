import type { Permission } from '@ancrage/domain/access/permissions'
import {
  aidApplicationChosen,
  aidApplicationDerived,
  aidApplicationFields,
  aidApplicationReadOnly,
  aidExpenseFields,
  applicationStatusChoices,
  extraPieceFields,
  refusalReasonChoices,
} from '@ancrage/domain/aids/application'
import { askedPiece, funderChoices, neededForChoices, schemeRules } from '@ancrage/domain/aids/scheme'
import { verbs } from '@ancrage/domain/aids/transitions'
import { day } from '@ancrage/domain/kernel/day'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { id, line, optional, paragraphs } from '@ancrage/domain/kernel/text'
import { civilityChoices } from '@ancrage/domain/people/person'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { z } from 'zod'
import { assessedLine, assessedReason } from './aid-simulation'
import { bilingual, namedUser } from './boards'
import { labels } from './labels'
import { month } from './people'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { version } = seen.shape
const reason = line(2_000)

/** An application is made with the quotes that come with it; the pieces asked are those of its scheme. */
const applicationResource = resource({
  name: 'aid-applications',
  permissions: {
    list: 'aid_applications.list',
    read: 'aid_applications.read',
    create: 'aid_applications.write',
    update: 'aid_applications.write',
    remove: 'aid_applications.write',
  },
  fields: aidApplicationFields,
  onCreate: {
    ...aidApplicationChosen,
    expenses: z
      .array(z.strictObject({ ...aidExpenseFields }).omit({ nature: true }))
      .max(100, { error: 'too_big' })
      .default([]),
  },
  readOnly: aidApplicationReadOnly,
  derived: aidApplicationDerived,
  filters: { epciCode, sectorId: id },
  pseudonym: {
    schemeKey: askedPiece.shape.key,
    professionCode,
    epciCode: epciCode.nullable(),
    status: applicationStatusChoices.schema,
    filedMonth: month.nullable(),
    votedMonth: month.nullable(),
  },
  labels: labels['aid-applications'],
})

/** Quotes and invoices: what a rate is taken of. */
export const aidExpenses = resource({
  name: 'aid-expenses',
  permissions: {
    list: 'aid_applications.read',
    read: 'aid_applications.read',
    create: 'aid_applications.write',
    update: 'aid_applications.write',
    remove: 'aid_applications.write',
  },
  fields: aidExpenseFields,
  onCreate: { applicationId: id },
  readOnly: { applicationId: id },
  labels: labels['aid-expenses'],
})

/** A piece of an application, received or awaited. */
const aidPiece = z.object({
  id,
  version,
  key: z.string(),
  label: bilingual,
  compulsory: z.boolean(),
  neededFor: neededForChoices.schema,
  receivedOn: day.nullable(),
  receivedBy: z.string().nullable(),
  documentId: id.nullable(),
})

/** What the rules give, line by line. */
const assessment = z.object({
  eligible: z.boolean(),
  reasons: z.array(assessedReason),
  lines: z.array(assessedLine),
  baseCents: z.int(),
  amountCents: z.int().nullable(),
  advanceCents: z.int().nullable(),
  eligibleFrom: day.nullable(),
})

/** Why something can't be done now, as said to the reader. */
const refusal = z.object({ code: z.string(), sentence: z.string() })

/** Everything of an application's page, beside what its sections read by themselves. */
const aidApplicationPage = applicationResource.record.extend({
  scheme: z.object({
    id,
    key: z.string(),
    name: bilingual,
    funder: funderChoices.schema,
    summary: bilingual.nullable(),
    scholarship: z.boolean(),
    proRata: schemeRules.shape.proRata,
  }),
  person: z.object({ id, civility: civilityChoices.schema.nullable(), lastName: z.string(), firstName: z.string() }),
  journey: z.object({ id, number: z.string() }).nullable(),
  commune: z.object({ code: z.string(), name: z.string(), epci: z.string().nullable() }),
  /** Frozen once decided; until then, today's. */
  zone: z.object({ class: zoneClassChoices.schema, decree: z.string() }).nullable(),
  decided: z.boolean(),
  assessment: assessment.nullable(),
  pieces: z.array(aidPiece),
  expenses: z.array(aidExpenses.record.pick({ id: true, version: true }).extend(aidExpenseFields)),
  session: z.object({ id, body: z.string(), meetsOn: day }).nullable(),
  examiner: namedUser.nullable(),
  approver: namedUser.nullable(),
  /** Whether its amount asks a second person, and none has approved it yet. */
  approvalAwaited: z.boolean(),
  /** What may be done from where it stands, each with why not yet. */
  next: z.array(z.object({ verb: z.enum([...verbs, 'approve']), refusal: refusal.nullable() })),
  mayChange: z.boolean(),
  mayReceive: z.boolean(),
})

const command = <const P extends string, B extends z.ZodRawShape>(
  path: P,
  summary: string,
  body: B,
  access: Permission = 'aid_applications.write',
) =>
  route({
    method: 'POST',
    path: `/api/aid-applications/:id/${path}`,
    access,
    summary,
    params: idParams,
    body: z.strictObject({ ...body, version }),
    reply: applicationResource.record,
  })

const commands = {
  file: command('file', 'Filed on this day: what its delays are judged on', { filedOn: day }),
  declareIncomplete: command('declare-incomplete', 'Tell that it is incomplete, and what for', { note: line(2_000) }),
  declareComplete: command('declare-complete', 'Complete: every compulsory piece of the filing is there', { completeOn: day.optional() }),
  examine: command('examine', 'Examined, with an opinion', { opinion: optional(paragraphs(8_000)) }),
  examineAgain: command('examine-again', 'Back to be examined again', { reason }),
  approve: command('approve', 'Approved by another person than who examined it, where its amount asks it', {}, 'aid_applications.approve'),
  refuse: command('refuse', 'Refused, with a reason', { reasonCode: refusalReasonChoices.schema, reason }),
  abandon: command('abandon', 'Given up by its beneficiary', { reason }),
  reopen: command('reopen', 'Taken up again: an appeal was upheld, or the beneficiary comes back', { reason }),
}

const pieceParams = z.strictObject({ id, pieceId: id })

const pieces = {
  addPiece: route({
    method: 'POST',
    path: '/api/aid-applications/:id/pieces',
    access: 'aid_applications.write',
    summary: 'Ask one more piece',
    params: idParams,
    body: z.strictObject(extraPieceFields),
    reply: aidPiece,
  }),
  dropPiece: route({
    method: 'POST',
    path: '/api/aid-applications/:id/pieces/:pieceId/drop',
    access: 'aid_applications.write',
    summary: 'Ask no more a piece that was added',
    params: pieceParams,
    body: z.strictObject({ version }),
    reply: z.object({ id }),
  }),
  receivePiece: route({
    method: 'POST',
    path: '/api/aid-applications/:id/pieces/:pieceId/receive',
    access: 'aid_pieces.receive',
    summary: 'A piece has come, with its document when it is kept here',
    params: pieceParams,
    body: z.strictObject({ receivedOn: day, documentId: optional(id), version }),
    reply: aidPiece,
  }),
  unreceivePiece: route({
    method: 'POST',
    path: '/api/aid-applications/:id/pieces/:pieceId/unreceive',
    access: 'aid_pieces.receive',
    summary: 'A piece had not come after all',
    params: pieceParams,
    body: z.strictObject({ version }),
    reply: aidPiece,
  }),
}

const reads = {
  page: route({
    method: 'GET',
    path: '/api/aid-applications/:id/page',
    access: 'aid_applications.read',
    summary: 'Everything of an application’s page, in one reply',
    params: idParams,
    reply: aidApplicationPage,
  }),
  ofJourney: route({
    method: 'GET',
    path: '/api/journeys/:id/aid-applications',
    access: 'aid_applications.read',
    summary: 'The applications of a journey, those under way first',
    params: idParams,
    reply: z.array(
      z.object({
        id,
        number: z.string(),
        scheme: bilingual,
        status: applicationStatusChoices.schema,
        statusSince: day,
        amountCents: z.int().nullable(),
        /** The term of its commitment to practise, while it runs. */
        committedUntil: day.nullable(),
        /** Names of the compulsory pieces awaited for what comes next. */
        missing: z.array(bilingual),
      }),
    ),
  }),
}

/** Applications for an aid: what is written by hand, what is done to them, the pieces they wait for. */
export const aidApplications = {
  ...applicationResource,
  ...commands,
  ...pieces,
  ...reads,
  routes: [...applicationResource.routes, ...Object.values(commands), ...Object.values(pieces), ...Object.values(reads)],
}
export type AidApplicationPage = z.output<typeof aidApplicationPage>
