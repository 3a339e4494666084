import { type PileRow, pilePage } from '@ancrage/contract/aid-piles'
import type { Pile } from '@ancrage/domain/aids/pile'
import { type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { and, asc, gte, isNull } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import { applicationsOf, evidenceOf, missingOf, paymentsOf, termsOf } from './facts'
import { type Line, linesOf, type Narrowed, totalOf } from './lines'
import { pilesOn } from './piles'

const { deliberationSessions } = tables

type Read = Pick<Asking, 'read' | 'today'>

/** The six piles counted, and a page of one of them. */
export async function readPiles(asking: Read, { pile, page, ...narrowed }: { pile: Pile; page: number } & Narrowed) {
  const { read, today } = asking
  const piles = pilesOn(read, today)
  const open = piles.find((one) => one.pile === pile)
  const [totals, lines] = await Promise.all([
    Promise.all(piles.map(async (one) => [one.pile, await totalOf(read, one, narrowed)] as const)),
    open ? linesOf(read, open, narrowed, { limit: pilePage, offset: (page - 1) * pilePage }) : [],
  ])
  return {
    today,
    counts: Object.fromEntries(totals.map(([key, { lines: many }]) => [key, many])) as Record<Pile, number>,
    pile,
    totalCents: totals.find(([key]) => key === pile)?.[1].cents ?? 0,
    rows: await rowsOf(asking, pile, lines),
    nextSession: await nextSession(asking),
  }
}

/** The next session that is to meet. */
async function nextSession({ read, today }: Read) {
  const { id, body, meetsOn, reportDueOn, heldOn, archivedAt } = deliberationSessions
  const [next] = await read
    .select({ id, body, meetsOn, reportDueOn })
    .from(deliberationSessions)
    .where(and(gte(meetsOn, today), isNull(heldOn), isNull(archivedAt)))
    .orderBy(asc(meetsOn), asc(id))
    .limit(1)
  return next ?? null
}

/** The lines of a pile, each with whose it is and what it asks. */
async function rowsOf({ read, today }: Read, pile: Pile, lines: readonly Line[]): Promise<PileRow[]> {
  const [applications, own] = await Promise.all([applicationsOf(read, lines), ownFacts[pile](read, lines, today)])
  const byId = new Map(applications.map((application) => [application.applicationId, application]))
  return lines.flatMap((line) => {
    const application = byId.get(line.applicationId)
    if (!application) return []
    const { beneficiarySignedOn, funderSignedOn, statusSince: _, ...shown } = application
    const { amountCents, sinceOn } = line
    return {
      ...shown,
      amountCents,
      sinceOn,
      days: Math.max(0, daysBetween(sinceOn, today)),
      dueOn: pile === 'ready' ? (application.session?.reportDueOn ?? null) : null,
      missing: [],
      unsigned:
        pile === 'to_sign'
          ? [...(beneficiarySignedOn ? [] : (['beneficiary'] as const)), ...(funderSignedOn ? [] : (['funder'] as const))]
          : [],
      payment: null,
      evidence: [],
      term: null,
      ...own(line),
    } as PileRow
  })
}

type Own = (line: Line) => Partial<PileRow>

/** What each pile tells of its lines that the others do not. */
const ownFacts: Readonly<Record<Pile, (read: Asking['read'], lines: readonly Line[], today: Day) => Promise<Own>>> = {
  to_complete: async (read, lines) => {
    const missing = await missingOf(read, lines, ['filing'])
    return ({ applicationId }) => ({ missing: (missing.get(applicationId) ?? []).map(({ label }) => label) })
  },
  ready: async () => () => ({}),
  to_sign: async () => () => ({}),
  to_pay: async (read, lines) => {
    const [payments, missing] = await Promise.all([paymentsOf(read, lines), missingOf(read, lines, ['filing', 'advance', 'balance'])])
    return ({ applicationId, subjectId, sinceOn }) => {
      const payment = payments.get(subjectId ?? '') ?? null
      const asked = (missing.get(applicationId) ?? []).filter(({ neededFor }) => neededFor !== 'balance' || payment?.kind === 'balance')
      return { payment, dueOn: sinceOn, missing: asked.map(({ label }) => label) }
    }
  },
  evidence: async (read, lines, today) => {
    const evidence = await evidenceOf(read, lines, today)
    return (line) => {
      const awaited = evidence(line)
      return { evidence: awaited, dueOn: awaited[0]?.dueOn ?? null }
    }
  },
  terms: async (read, lines, today) => {
    const terms = await termsOf(read, lines, today)
    return ({ subjectId }) => terms.get(subjectId ?? '') ?? {}
  },
}
