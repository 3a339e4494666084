import { applicationStatusChoices, paymentKindChoices } from '@ancrage/domain/aids/application'
import { commitmentStatusChoices } from '@ancrage/domain/aids/commitment'
import { evidenceChoices, type Pile, pileChoices, termStepChoices } from '@ancrage/domain/aids/pile'
import { day } from '@ancrage/domain/kernel/day'
import { epciCode } from '@ancrage/domain/kernel/identifiers'
import { summedCents } from '@ancrage/domain/kernel/money'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { bilingual } from './boards'
import { count, someone } from './day'
import { seen } from './resource'
import { route } from './route'

/** Rows of a page of a pile. */
export const pilePage = 25

const counts = z.object(Object.fromEntries(pileChoices.values.map((pile) => [pile, count])) as Record<Pile, typeof count>)

/** A session as a row names it. */
export const namedSession = z.object({ id, body: z.string(), meetsOn: day, reportDueOn: day.nullable() })

/** An application of a pile; in « À payer », one of its payments. */
export const pileRow = z.object({
  applicationId: id,
  version: seen.shape.version,
  number: z.string(),
  status: applicationStatusChoices.schema,
  person: someone,
  schemeId: id,
  schemeName: bilingual,
  /** What the pile is about: calculated, then voted; the payment's; what is to be given back. */
  amountCents: summedCents.nullable(),
  /** Since when it waits in its pile, and how many days that makes; 0 of what is to come. */
  sinceOn: day,
  days: count,
  /** By when it should leave the pile, where something says so. */
  dueOn: day.nullable(),
  /** Compulsory pieces not received that completing or paying it asks, in the order of their list. */
  missing: z.array(bilingual),
  session: namedSession.nullable(),
  /** Who is still to sign. */
  unsigned: z.array(z.enum(['beneficiary', 'funder'])),
  payment: z.object({ id, version: seen.shape.version, kind: paymentKindChoices.schema }).nullable(),
  evidence: z.array(z.object({ kind: evidenceChoices.schema, year: z.int().nullable(), dueOn: day })),
  term: z.object({ commitmentId: id, status: commitmentStatusChoices.schema, step: termStepChoices.schema }).nullable(),
})
export type PileRow = z.output<typeof pileRow>

/** What the officer's screen reads. */
export const aidPiles = {
  read: route({
    method: 'GET',
    path: '/api/aids/piles',
    access: 'aid_applications.read',
    summary: `The six piles counted, and a page of one of them, ${pilePage} rows, the most urgent first`,
    query: z.strictObject({
      pile: pileChoices.schema.default('to_complete'),
      page: z.coerce.number().pipe(z.int().min(1).max(1000)).default(1),
      schemeId: id.optional(),
      epciCode: epciCode.optional(),
    }),
    reply: z.object({
      today: day,
      counts,
      pile: pileChoices.schema,
      /** Of the whole pile, whatever the page. */
      totalCents: summedCents,
      rows: z.array(pileRow),
      /** The next that is to meet: what « prêts » are ready for. */
      nextSession: namedSession.nullable(),
    }),
  }),
}
