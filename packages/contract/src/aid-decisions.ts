import { applicationStatusChoices, refusalReasonChoices } from '@ancrage/domain/aids/application'
import { day } from '@ancrage/domain/kernel/day'
import { cents, summedCents } from '@ancrage/domain/kernel/money'
import { id, optional } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { namedSession } from './aid-piles'
import { idParams, seen } from './resource'
import { route } from './route'

const { version } = seen.shape

/** What was decided of an application, and its convention. */
const decision = z.object({
  applicationId: id,
  version,
  status: applicationStatusChoices.schema,
  session: namedSession.extend({ heldOn: day.nullable(), deliberationNumber: z.string().nullable() }).nullable(),
  computedCents: summedCents.nullable(),
  votedCents: cents.nullable(),
  votedOn: day.nullable(),
  deliberationNumber: z.string().nullable(),
  refusalReason: refusalReasonChoices.schema.nullable(),
  endReason: z.string().nullable(),
  endedOn: day.nullable(),
  beneficiarySignedOn: day.nullable(),
  funderSignedOn: day.nullable(),
  /** That of the last of both signatures: it starts the ten years. */
  conventionOn: day.nullable(),
  attestedOn: day.nullable(),
  sentToArsOn: day.nullable(),
  sentToCpamOn: day.nullable(),
})
export type Decision = z.output<typeof decision>

/** The vote and the convention of an application. */
export const aidDecisions = {
  read: route({
    method: 'GET',
    path: '/api/aid-applications/:id/decision',
    access: 'aid_applications.read',
    summary: 'The session an application is put to, its vote, its convention and the copies sent',
    params: idParams,
    reply: decision,
  }),
  sign: route({
    method: 'POST',
    path: '/api/aid-applications/:id/sign',
    access: 'aid_applications.write',
    summary: 'Note the signatures of a convention as they come; with both, it is of the day of the last',
    params: idParams,
    body: z.strictObject({ beneficiarySignedOn: optional(day), funderSignedOn: optional(day), version }),
    reply: decision,
  }),
  copies: route({
    method: 'POST',
    path: '/api/aid-applications/:id/copies',
    access: 'aid_applications.write',
    summary: 'Note the ten-year declaration and the copies of the convention sent to the ARS and the CPAM',
    params: idParams,
    body: z.strictObject({ attestedOn: optional(day), sentToArsOn: optional(day), sentToCpamOn: optional(day), version }),
    reply: decision,
  }),
} as const
