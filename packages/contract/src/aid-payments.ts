import { applicationStatusChoices, paymentKindChoices, paymentStatusChoices } from '@ancrage/domain/aids/application'
import { mandateFieldChoices } from '@ancrage/domain/aids/mandate-columns'
import { mandateOutcomeChoices } from '@ancrage/domain/aids/match-mandates'
import { askedPaymentFields, toldMandateFields } from '@ancrage/domain/aids/payment'
import { expenseKindChoices } from '@ancrage/domain/aids/scheme'
import { day } from '@ancrage/domain/kernel/day'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { cents, summedCents } from '@ancrage/domain/kernel/money'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { labels } from './labels'
import { month } from './people'
import { bulkReply, idParams, resource, seen, seenIds } from './resource'
import { route } from './route'

const { version } = seen.shape

/** A year of mandates of a département is a hundred times smaller. */
const maxFile = 4 * 1024 * 1024

/** Payments as lists show them, and as figures open them: `votedFrom` and `votedTo` are those of the vote of their application. */
const paymentResource = resource({
  name: 'aid-payments',
  permissions: { list: 'aid_applications.list', read: 'aid_applications.read' },
  fields: {},
  readOnly: {
    applicationId: id,
    kind: paymentKindChoices.schema,
    status: paymentStatusChoices.schema,
    amountCents: cents,
    dueOn: day,
    orderedOn: day.nullable(),
    mandateNumber: z.string().nullable(),
    paidOn: day.nullable(),
  },
  filters: { schemeId: id, votedFrom: day, votedTo: day },
  pseudonym: {
    professionCode,
    epciCode: epciCode.nullable(),
    kind: paymentKindChoices.schema,
    status: paymentStatusChoices.schema,
    paidMonth: month.nullable(),
  },
  labels: labels['aid-payments'],
})

/** Why something can't be done now, as said to the reader. */
const refusal = z.object({ code: z.string(), sentence: z.string() })

/** An aid worked out on paid invoices, to the line. */
const balance = z.object({
  rateBps: z.int().nullable(),
  invoices: z.array(
    z.object({
      id,
      label: z.string(),
      kind: expenseKindChoices.schema,
      spentOn: day.nullable(),
      amountCents: cents,
      /** 0 for what the scheme does not pay for. */
      retainedCents: cents,
    }),
  ),
  retainedCents: summedCents,
  dueCents: cents,
  /** Already sent or paid. */
  sentCents: cents,
  balanceCents: cents,
  overpaidCents: cents,
})

/** What is paid, sent and to be paid to an application. */
const paymentsPage = z.object({
  application: z.object({ id, version, number: z.string(), status: applicationStatusChoices.schema, conventionOn: day.nullable() }),
  votedCents: cents,
  plannedCents: cents,
  orderedCents: cents,
  paidCents: cents,
  /** Of the vote, neither paid nor sent nor planned. */
  leftCents: cents,
  /** Paid beyond what the invoices give right to, once settled. */
  overpaidCents: cents.nullable(),
  payments: z.array(
    paymentResource.record
      .pick({
        id: true,
        version: true,
        kind: true,
        status: true,
        amountCents: true,
        dueOn: true,
        orderedOn: true,
        paidOn: true,
        mandateNumber: true,
      })
      /** Why it can't be sent now. */
      .extend({ refusal: refusal.nullable() }),
  ),
  /** Null where all is planned at the convention. */
  balance: balance.nullable(),
  /** What may be asked for beside the plan, and why not yet; `mostCents`: no more than that. */
  asks: z.array(z.object({ kind: paymentKindChoices.schema, mostCents: cents, refusal: refusal.nullable() })),
  mayPay: z.boolean(),
})

/** A line of a list of mandates, and what it is of. */
const mandateLine = z.object({
  line: z.int().min(1),
  outcome: mandateOutcomeChoices.schema,
  /** As written. */
  cells: z.object({ application: z.string(), mandate: z.string(), paidOn: z.string(), amount: z.string() }),
  /** The columns that cannot be read. */
  unread: z.array(mandateFieldChoices.schema),
  mandateNumber: z.string(),
  paidOn: day.nullable(),
  amountCents: cents.nullable(),
  payment: z
    .object({
      ...seen.shape,
      applicationId: id,
      number: z.string(),
      beneficiary: z.string(),
      kind: paymentKindChoices.schema,
      amountCents: cents,
    })
    .nullable(),
})

const mandatesRead = z.object({
  /** The columns of the file: their names, what each is read as, and what it says first. */
  columns: z.array(z.object({ name: z.string(), field: mandateFieldChoices.schema, examples: z.array(z.string()) })),
  /** Why it can't be read as it stands; null when it can. */
  problem: refusal.nullable(),
  lines: z.array(mandateLine),
})

const commands = {
  ofApplication: route({
    method: 'GET',
    path: '/api/aid-applications/:id/payments',
    access: 'aid_applications.read',
    summary: 'The payments of an application, its totals, and its balance line by line',
    params: idParams,
    reply: paymentsPage,
  }),
  pay: route({
    method: 'POST',
    path: '/api/aid-applications/:id/pay',
    access: 'aid_payments.write',
    summary: 'Ask for a payment beside the plan. A balance is worked out: it is planned, or the application is settled, overpayment noted',
    params: idParams,
    body: z.strictObject({ kind: paymentKindChoices.schema, ...askedPaymentFields, version }),
    reply: paymentsPage,
  }),
  order: route({
    method: 'POST',
    path: '/api/aid-payments/order',
    access: 'aid_payments.write',
    summary: 'Send payments to the finance department, each in a transaction of its own, each refused with its reason',
    body: z.strictObject({ ids: seenIds, orderedOn: day }),
    reply: bulkReply,
  }),
  cancel: route({
    method: 'POST',
    path: '/api/aid-payments/:id/cancel',
    access: 'aid_payments.write',
    summary: 'Cancel a payment that is not paid',
    params: idParams,
    body: z.strictObject({ version }),
    reply: paymentResource.record,
  }),
  financeList: route({
    method: 'GET',
    path: '/api/aid-payments/finance-list',
    access: 'aid_payments.write',
    summary:
      'The list sent to the finance department: the payments sent on a day, or all that have no mandate yet; it may come back filled in',
    query: z.strictObject({ orderedOn: day.optional() }),
    reply: z.string(),
    replyType: 'text/csv',
  }),
  readMandates: route({
    method: 'POST',
    path: '/api/aid-payments/mandates/read',
    access: 'aid_payments.write',
    summary: 'Read a list of mandates and say what each line is of; nothing is written. `mapping`: what its columns are, as JSON',
    query: z.strictObject({ mapping: z.string().max(10_000).optional() }),
    body: z.unknown(),
    bodyType: 'application/octet-stream',
    bodyLimit: maxFile,
    reply: mandatesRead,
  }),
  recordMandates: route({
    method: 'POST',
    path: '/api/aid-payments/mandates',
    access: 'aid_payments.write',
    summary: 'Record mandates come back, each in a transaction of its own; a mandate recorded already is left as it is',
    body: z.strictObject({
      payments: z
        .array(seen.extend({ ...toldMandateFields, amountCents: cents }))
        .min(1)
        .max(1000),
    }),
    reply: bulkReply,
  }),
}

/** Payments of aids: planned by the convention, sent to the finance department, paid when its mandate comes back. */
export const aidPayments = { ...paymentResource, ...commands, routes: [...paymentResource.routes, ...Object.values(commands)] }
