import { type Assessment, assess } from '@ancrage/domain/aids/assess'
import { blocks } from '@ancrage/domain/aids/reason'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import type { ZoneClass } from '@ancrage/domain/territory/zonage'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { zoneOn } from '../../territory/zonages/zone-on'
import { type SchemeInForce, schemeOn, schemeVersion } from '../schemes/schemes-on'
import { previousOf } from './previous-of'

const { aidApplications, aidExpenses, communes } = tables

export type AssessedRow = typeof aidApplications.$inferSelect

/** What an application gives, with the rules and the area it was assessed by. */
export interface ApplicationAssessment extends Assessment {
  /** Null when no version of its scheme is in force. */
  readonly versionId: string | null
  readonly zone: { readonly class: ZoneClass; readonly decree: string } | null
}

/**
 * Assesses an application as its records stand: by the version and the area frozen at its decision, else by those in force
 * today; a scheme closed since it was filed is assessed by the rules of that day.
 */
export async function assessApplication(
  read: Reads,
  row: AssessedRow,
  today: Day,
  language: Language = 'fr',
): Promise<ApplicationAssessment> {
  const scheme = await schemeOf(read, row, today)
  if (!scheme) return { ...nothing, versionId: null, zone: null }
  const on = row.votedOn ?? today
  const zone = await zoneOf(read, row, on)
  const assessment = assess(scheme, {
    on,
    filedOn: row.filedOn ?? today,
    installationOn: row.installationOn,
    professionCode: row.professionCode,
    departement: await departementOf(read, row),
    zone: zone?.class ?? null,
    expenses: await expensesOf(read, row, today),
    proRataValue: row.proRataValue,
    monthsAsked: row.monthsAsked,
    previous: await previousOf(read, row.personId, { except: row.id, decidedOn: row.votedOn, language }),
  })
  return { ...assessment, versionId: scheme.versionId, zone }
}

const nothing: Assessment = {
  eligible: false,
  reasons: [blocks('scheme_without_rules')],
  lines: [],
  baseCents: 0,
  amountCents: 0,
  advanceCents: 0,
  eligibleFrom: null,
  pieces: [],
}

async function schemeOf(read: Reads, { schemeId, schemeVersionId, filedOn }: AssessedRow, today: Day): Promise<SchemeInForce | null> {
  if (schemeVersionId) return schemeVersion(read, schemeVersionId)
  return (await schemeOn(read, schemeId, today)) ?? (filedOn ? schemeOn(read, schemeId, filedOn) : null)
}

/** The area frozen with the rules; where none was known then, none is. */
async function zoneOf(read: Reads, { schemeVersionId, zoneClass, zoneDecree, professionCode, communeCode }: AssessedRow, on: Day) {
  if (schemeVersionId) return zoneClass ? { class: zoneClass, decree: zoneDecree ?? '' } : null
  const zone = await zoneOn(read, { professionCode, communeCode, on })
  return zone && { class: zone.class, decree: zone.decree }
}

async function departementOf(read: Reads, { communeCode }: AssessedRow): Promise<string> {
  const [commune] = await read.select({ departement: communes.departement }).from(communes).where(eq(communes.code, communeCode))
  return commune?.departement ?? ''
}

/**
 * What is asked for: the quotes, and the invoices of what was bought before filing; the invoices that come later are of the
 * balance. Without any quote, the invoices are what is asked for.
 */
async function expensesOf(read: Reads, { id, filedOn }: AssessedRow, today: Day) {
  const rows = await read
    .select()
    .from(aidExpenses)
    .where(and(eq(aidExpenses.applicationId, id), isNull(aidExpenses.archivedAt)))
    .orderBy(asc(aidExpenses.createdAt), asc(aidExpenses.id))
  const quoted = rows.some(({ nature }) => nature === 'quote')
  return rows
    .filter(({ nature, spentOn }) => nature === 'quote' || !quoted || (spentOn !== null && spentOn <= (filedOn ?? today)))
    .map(({ kind, amountCents, retainedCents, spentOn }) => ({ kind, amountCents: retainedCents ?? amountCents, spentOn }))
}
