import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import type { AreaKind } from '@ancrage/domain/territory/area'
import { type AreaPlan, type AreaSaid, areaPlan } from '@ancrage/domain/territory/area-plan'
import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { areasOn } from '../areas-on'
import { type AreaReading, type ReadAreas, readAreas } from './read-areas'

const { areas } = tables

/** A file over what stands: what it says, what it changes, and why it can't be loaded as it is. */
export interface JudgedAreas {
  readonly read: ReadAreas
  readonly plan: AreaPlan
  readonly before: readonly AreaSaid[]
  /** Loaded already, to the letter. */
  readonly isLoaded: boolean
  readonly problem: Refusal | null
}

/** Reads a file of areas and says what loading it from a day on would do; `source` is not asked of a preview. */
export async function judgeAreas(
  read: Reads,
  bytes: Buffer,
  { source, ...reading }: AreaReading & { readonly source?: string },
): Promise<JudgedAreas> {
  const { kind, validFrom } = reading
  const found = await readAreas(read, bytes, reading)
  const before = await areasOn(read, { kind, on: addDays(validFrom, -1) })
  const plan = areaPlan(found.lines, before, found.file.here)
  const begun = await begunFrom(read, kind, validFrom)
  const sameDay = begun.filter((row) => row.validFrom === validFrom)
  const isLoaded =
    sameDay.length > 0 &&
    sameDay.every((row) => source === undefined || row.source === source) &&
    said(await areasOn(read, { kind, on: validFrom })) === said(plan.areas)
  return { read: found, plan, before, isLoaded, problem: isLoaded ? null : problemOf(found, plan, begun, validFrom) }
}

/** The areas of a kind that begin on a day or later, the first first. */
export function begunFrom(read: Reads, kind: AreaKind, validFrom: Day) {
  return read
    .select({ id: areas.id, code: areas.code, source: areas.source, validFrom: areas.validFrom })
    .from(areas)
    .where(and(eq(areas.kind, kind), gte(areas.validFrom, validFrom), isNull(areas.archivedAt)))
    .orderBy(asc(areas.validFrom))
}

/** Areas as a text that two editions share when they say the same. */
const said = (all: readonly AreaSaid[]) => {
  const byCode = all.toSorted((one, other) => (one.code < other.code ? -1 : 1))
  return JSON.stringify(byCode.map(({ code, name, communeCodes }) => [code, name, ...communeCodes]))
}

function problemOf(
  { file, codeColumn, nameColumn }: ReadAreas,
  plan: AreaPlan,
  begun: Awaited<ReturnType<typeof begunFrom>>,
  validFrom: Day,
): Refusal | null {
  if (file.communeColumn === null || (codeColumn ?? nameColumn) === null) return refuse('areas_no_columns')
  if (plan.areas.length === 0) return refuse('areas_nothing')
  const later = begun.find((row) => row.validFrom > validFrom)
  if (later) return refuse('areas_later', { startsOn: later.validFrom })
  const [other] = begun
  return other ? refuse('areas_same_day', { source: other.source }) : null
}
