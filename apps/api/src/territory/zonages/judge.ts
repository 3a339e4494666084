import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { type ZonagePlan, zonagePlan } from '@ancrage/domain/territory/zonage-plan'
import type { Reads } from '../../platform/store/store'
import { type Reading, type ReadZonage, readZonage } from './read-zonage'
import { type Standing, standingAt } from './standing'

/** A file over what stands: what it says, what it changes, and why it can't be loaded as it is. */
export interface Judged {
  readonly read: ReadZonage
  readonly plan: ZonagePlan
  readonly standing: Standing
  /** Loaded already, to the letter. */
  readonly isLoaded: boolean
  readonly problem: Refusal | null
}

/** Reads a zonage and says what loading it from a day on would do; `decree` is not asked of a preview. */
export async function judgeZonage(
  read: Reads,
  bytes: Buffer,
  { decree, ...reading }: Reading & { readonly decree?: string },
): Promise<Judged> {
  const found = await readZonage(read, bytes, reading)
  const standing = await standingAt(read, reading.professionGroup, reading.validFrom)
  const plan = zonagePlan(found.lines, new Map(standing.before.map((row) => [row.communeCode, row.class])))
  const isLoaded = isSame(plan, standing.sameDay, decree)
  return { read: found, plan, standing, isLoaded, problem: isLoaded ? null : problemOf(found, plan, standing) }
}

function isSame({ classes }: ZonagePlan, rows: Standing['sameDay'], decree: string | undefined): boolean {
  if (rows.length === 0 || rows.length !== classes.size) return false
  return rows.every((row) => classes.get(row.communeCode) === row.class && (decree === undefined || decree === row.decree))
}

function problemOf(
  { file, territoriesOnly, territoryColumn, classColumn, values }: ReadZonage,
  plan: ZonagePlan,
  { sameDay, later }: Standing,
): Refusal | null {
  if (territoriesOnly) return refuse('zonage_territories_only')
  if ((file.communeColumn ?? territoryColumn) === null || classColumn === null) return refuse('zonage_no_columns')
  if (values.some(({ known }) => !known)) return refuse('zonage_values')
  const conflicts = plan.duplicates.filter(({ same }) => !same)
  if (conflicts.length > 0) return refuse('zonage_conflict', { count: conflicts.length })
  if (plan.classes.size === 0) return refuse('zonage_nothing')
  if (later !== null) return refuse('zonage_later', { startsOn: later })
  const [other] = sameDay
  return other ? refuse('zonage_same_day', { decree: other.decree }) : null
}
