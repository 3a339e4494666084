import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import type { PaymentKind } from '@ancrage/domain/aids/application'
import { askRefusal, liveSum, payingVerbs } from '@ancrage/domain/aids/payment'
import { type ApplicationFacts, transitionRefusal } from '@ancrage/domain/aids/transitions'
import { shareOf } from '@ancrage/domain/kernel/money'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { allow, Refused, refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { doTo } from '../applications/do-to'
import { type ApplicationRow, factsOf } from '../applications/facts'
import { loadApplication } from '../applications/load'
import { servedApplications } from '../applications/served'
import { type ApplicationBalance, balanceOfApplication } from './balance'
import { type PayingRules, payingRules } from './paying-rules'
import { planAll } from './plan-payments'
import { type PaymentRow, paymentsOf } from './standing'

const { aidApplications } = tables

type Asked = BodyOf<typeof contract.aidPayments.pay>

/** What the payments of an application stand on, read once. */
export interface Ground {
  readonly application: ApplicationRow
  readonly payments: readonly PaymentRow[]
  readonly paying: PayingRules | null
  readonly balance: ApplicationBalance | null
  readonly facts: ApplicationFacts
}

/**
 * Asks for a payment beside the plan, on the application as it was seen: an advance that was cancelled, a part on the first
 * invoices, or the balance, worked out. Where no balance is left, the application is settled and what was paid beyond is noted.
 */
export async function askPayment(command: Command, id: string, { kind, amountCents, dueOn, version }: Asked): Promise<void> {
  const application = await loadApplication(command, id, version)
  const ground = await groundOf(command.tx, application, command.actor.language)
  const { mostCents, refusal } = askable(kind, ground)
  allow(refusal)
  const { balance } = ground
  if (kind === 'balance' && balance && balance.balanceCents === 0) return settle(command, application, balance)
  const asked = kind === 'balance' ? mostCents : (amountCents ?? mostCents)
  if (asked > mostCents) throw refused('aid_above_invoices', { leftCents: mostCents }, { amountCents: 'aid_above_invoices' })
  await seenAgain(command, application)
  await planAll(command, id, [{ kind, amountCents: asked, dueOn: dueOn ?? command.today }])
  await record(command, {
    action: 'aid-application.payment_planned',
    subject: { resource: 'aid-applications', id },
    changes: { kind: [null, kind], amountCents: [null, asked] },
  })
}

/** What the payments of an application stand on; pieces are named in the language of who asks. */
export async function groundOf(read: Reads, application: ApplicationRow, language: Command['actor']['language']): Promise<Ground> {
  const payments = await paymentsOf(read, application.id)
  const [paying, balance, facts] = await Promise.all([
    payingRules(read, application),
    balanceOfApplication(read, application, payments),
    factsOf(read, application, { language }),
  ])
  return { application, payments, paying, balance, facts }
}

/** The most that may be asked of a kind of payment, and why it may not be now. What is planned counts as what is sent. */
export function askable(kind: PaymentKind, ground: Ground): { readonly mostCents: number; readonly refusal: Refusal | null } {
  const { payments, facts } = ground
  const mostCents = Math.max(0, mostOf[kind](ground))
  const planned = { ...facts, orderedCents: liveSum(payments) }
  const settles = kind === 'balance' && mostCents === 0
  const refusal =
    askRefusal(kind, settles, payments) ??
    (mostCents > 0 || settles ? null : refuse('aid_nothing_left')) ??
    transitionRefusal(settles ? 'settle' : payingVerbs[kind], planned, { amountCents: mostCents })
  return { mostCents, refusal }
}

const mostOf: Readonly<Record<PaymentKind, (ground: Ground) => number>> = {
  advance: ({ paying, application }) => shareOf(application.votedCents ?? 0, paying?.rules.advanceBps ?? 0),
  instalment: ({ balance, payments }) => (balance ? balance.dueCents - liveSum(payments) : 0),
  balance: ({ balance }) => balance?.balanceCents ?? 0,
}

/** Nothing is left to pay: what was paid beyond is to be given back (« trop-perçu à recouvrer »). */
async function settle(command: Command, { id, version }: ApplicationRow, { overpaidCents }: ApplicationBalance): Promise<void> {
  await doTo(command, id, { verb: 'settle', version, set: { settledOn: command.today, overpaidCents } })
}

/** A payment is asked for once: of two who saw the same application, by the first alone. */
async function seenAgain(command: Command, { id, version }: ApplicationRow): Promise<void> {
  const { tx, actor, now } = command
  const written = await tx
    .update(aidApplications)
    .set({ updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(aidApplications.id, id), eq(aidApplications.version, version)))
    .returning({ id: aidApplications.id })
  if (written.length === 0) throw new Refused({ code: 'stale' }, await one(servedApplications, tx, command, id))
}
