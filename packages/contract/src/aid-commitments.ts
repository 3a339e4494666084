import {
  aidCommitmentReadOnly,
  breachReasonChoices,
  checkOutcomeChoices,
  commitmentStatusChoices,
  suspensionReasonChoices,
  waiverReasonChoices,
} from '@ancrage/domain/aids/commitment'
import { commitmentVerbs } from '@ancrage/domain/aids/commitment-transitions'
import { reversementCodes } from '@ancrage/domain/aids/reversement'
import { clawback, clawbackModeChoices } from '@ancrage/domain/aids/scheme'
import { day } from '@ancrage/domain/kernel/day'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { cents, summedCents } from '@ancrage/domain/kernel/money'
import { id, line, optional, paragraphs } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { bilingual } from './boards'
import { count, someone } from './day'
import { labels } from './labels'
import { month } from './people'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { version } = seen.shape

/** Commitments are made with a convention and changed by their deeds alone. */
const commitmentResource = resource({
  name: 'aid-commitments',
  permissions: { list: 'aid_commitments.list', read: 'aid_commitments.read' },
  fields: {},
  readOnly: aidCommitmentReadOnly,
  filters: { epciCode, schemeId: id },
  pseudonym: {
    professionCode,
    epciCode: epciCode.nullable(),
    status: commitmentStatusChoices.schema,
    startMonth: month,
    endMonth: month,
  },
  labels: labels['aid-commitments'],
})

/** What is to be given back, and the calculation line by line. */
const reversement = z.object({
  leftOn: day,
  mode: clawbackModeChoices.schema,
  cents: summedCents,
  lines: z.array(z.object({ code: z.enum(reversementCodes), params: z.record(z.string(), z.number()), amountCents: summedCents })),
})

const suspension = z.object({ id, reason: suspensionReasonChoices.schema, fromOn: day, untilOn: day })
const check = z.object({
  year: z.int(),
  dueOn: day,
  outcome: checkOutcomeChoices.schema.nullable(),
  checkedOn: day.nullable(),
  document: z.object({ id, name: z.string() }).nullable(),
})

/** An « engagement d'exercice » with all that its section of the application shows. */
const commitmentPage = commitmentResource.record.extend({
  today: day,
  clawback,
  suspensions: z.array(suspension),
  checks: z.array(check),
  paidCents: cents,
  servedMonths: count,
  /** As of today; of who left, as of that day; once there is a breach, as of its day. */
  reversement,
  /** The day the registry says they left, while nothing was made of it. */
  departedOn: day.nullable(),
  /** The day of installation the registry knows, while the first day does not. */
  installedOn: day.nullable(),
  /** What may be done from where it stands. */
  verbs: z.array(z.enum(commitmentVerbs)),
  mayChange: z.boolean(),
})
export type CommitmentPage = z.output<typeof commitmentPage>

const deed = <const P extends string, B extends z.ZodRawShape>(verb: P, summary: string, body: B) =>
  route({
    method: 'POST',
    path: `/api/aid-commitments/:id/${verb}`,
    access: 'aid_commitments.write',
    summary,
    params: idParams,
    body: z.strictObject({ ...body, version }),
    reply: commitmentPage,
  })

const deeds = {
  check: deed('check', 'What a yearly check found, with its evidence; no outcome: not answered after all', {
    year: z.int().min(1).max(100),
    outcome: optional(checkOutcomeChoices.schema),
    documentId: optional(id),
  }),
  begin: deed('begin', 'Its first day, where the installation is known since', { startOn: day }),
  suspend: deed('suspend', 'Days on which it does not run: the term is put off by as much', {
    suspensionId: id.optional(),
    reason: suspensionReasonChoices.schema,
    fromOn: day,
    untilOn: day,
  }),
  resume: deed('resume', 'A suspension had not been one', { suspensionId: id }),
  breach: deed('breach', 'Not kept since a day: observations are asked for, by a day', {
    breachedOn: day,
    breachReason: breachReasonChoices.schema,
    observationsDueOn: day,
    /** Asked by the CESP rule alone. */
    graduated: optional(z.boolean()),
  }),
  observe: deed('observe', 'The observations received', { observationsOn: day, observations: optional(paragraphs(8_000)) }),
  withdraw: deed('withdraw', 'The breach is no more one, with a reason', { reason: line(2_000) }),
  decide: deed('decide', 'What is to be given back, once they were heard: what the mode gives, or less with a reason', {
    decidedOn: day,
    decisionNumber: line(100),
    mode: clawbackModeChoices.schema.optional(),
    cents: cents.optional(),
    waiverReason: optional(waiverReasonChoices.schema),
  }),
  claim: deed('claim', 'The titre de recettes was issued', { titreNumber: line(100), titreOn: day }),
  recover: deed('recover', 'Money came back, all or a part', { recoveredOn: day, cents }),
  keep: deed('keep', 'Kept to its term', {}),
}

/** What a list of commitments is narrowed to. */
export const commitmentParts = ['running', 'ending', 'breaches'] as const

const registerRow = z.object({
  id,
  applicationId: id,
  number: z.string(),
  person: someone,
  schemeName: bilingual,
  epciCode: epciCode.nullable(),
  communeName: z.string(),
  status: commitmentStatusChoices.schema,
  startOn: day,
  startKnown: z.boolean(),
  endOn: day,
  months: z.int(),
  servedMonths: count,
  paidCents: cents,
  /** What would be given back today; of a breach, what is still to come back. */
  atRiskCents: summedCents,
  departedOn: day.nullable(),
  breachedOn: day.nullable(),
  observationsDueOn: day.nullable(),
  observationsOn: day.nullable(),
  /** Years whose check is due and not answered. */
  checksDue: count,
})
export type RegisterRow = z.output<typeof registerRow>

/** Rows of a page of the register. */
export const registerPage = 50

const reads = {
  register: route({
    method: 'GET',
    path: '/api/aid-commitments/register',
    access: 'aid_commitments.read',
    summary: `The commitments that run or were not kept, those ending first, ${registerPage} a page; euros at risk by EPCI`,
    query: z.strictObject({
      part: z.enum(commitmentParts).default('running'),
      epciCode: epciCode.or(z.literal('none')).optional(),
      schemeId: id.optional(),
      page: z.coerce.number().pipe(z.int().min(1).max(1000)).default(1),
    }),
    reply: z.object({
      today: day,
      counts: z.object({ running: count, ending: count, breaches: count }),
      schemes: z.array(z.object({ id, name: bilingual })),
      /** Of the rows of the part, whatever the page and the EPCI asked: rows sum to them. */
      epcis: z.array(z.object({ code: epciCode.nullable(), name: z.string().nullable(), count, atRiskCents: summedCents })),
      total: count,
      totalCents: summedCents,
      rows: z.array(registerRow),
    }),
  }),
  ofApplication: route({
    method: 'GET',
    path: '/api/aid-applications/:id/commitment',
    access: 'aid_commitments.read',
    summary: 'The « engagement d’exercice » of an application; null while it has none',
    params: idParams,
    reply: commitmentPage.nullable(),
  }),
  reversement: route({
    method: 'GET',
    path: '/api/aid-commitments/:id/reversement',
    access: 'aid_commitments.read',
    summary: 'What would be given back by someone who leaves on a day, by the scheme’s mode or another',
    params: idParams,
    query: z.strictObject({
      leftOn: day.optional(),
      mode: clawbackModeChoices.schema.optional(),
      graduated: z.enum(['true', 'false']).optional(),
    }),
    reply: reversement,
  }),
}

/** « Engagements d'exercice »: their register, their deeds, what is given back. */
export const aidCommitments = {
  ...commitmentResource,
  ...deeds,
  ...reads,
  routes: [...commitmentResource.routes, ...Object.values(deeds), ...Object.values(reads)],
}
