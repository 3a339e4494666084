import { amountOf, termOf } from '@ancrage/domain/aids/amount'
import type { SchemeRules, SchemeTerm } from '@ancrage/domain/aids/scheme'
import type { Reads } from '../../platform/store/store'
import type { tables } from '../../schema/tables'
import { schemeVersion } from '../schemes/schemes-on'

type Application = typeof tables.aidApplications.$inferSelect
type Expense = typeof tables.aidExpenses.$inferSelect

/** What an application is paid by: its rules as its decision froze them, and the term that is its beneficiary's. */
export interface PayingRules {
  readonly rules: SchemeRules
  readonly term: SchemeTerm | null
}

/** The rules an application is paid by; null while nothing is decided. */
export async function payingRules(read: Reads, application: Application): Promise<PayingRules | null> {
  const { schemeVersionId, professionCode, zoneClass } = application
  const scheme = schemeVersionId && (await schemeVersion(read, schemeVersionId))
  return scheme ? { rules: scheme.rules, term: termOf(scheme.rules, { professionCode, zone: zoneClass }).term } : null
}

/** What is retained of an invoice, in cents: nothing of what the scheme does not pay for. */
export function retainedOf(
  { rules }: PayingRules,
  application: Application,
  { kind, amountCents, retainedCents, spentOn }: Expense,
): number {
  const { professionCode, zoneClass, filedOn, statusSince } = application
  const expenses = [{ kind, amountCents: retainedCents ?? amountCents, spentOn }]
  return amountOf(rules, {
    professionCode,
    zone: zoneClass,
    filedOn: filedOn ?? statusSince,
    expenses,
    proRataValue: null,
    monthsAsked: null,
    alreadyCents: 0,
  }).baseCents
}
