import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { classesOf, type ZonedGroup, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { count, desc, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { zonages } = tables

/** The zonages of each group, the latest first, with their communes by class; every group is given, even without one. */
export async function readGroups(read: Reads, today: Day): Promise<ReplyOf<typeof contract.zonages.groups>> {
  const { professionGroup, decree, validFrom, validTo, class: zoneClass } = zonages
  const rows = await read
    .select({ professionGroup, decree, validFrom, validTo, class: zoneClass, communes: count() })
    .from(zonages)
    .where(isNull(zonages.archivedAt))
    .groupBy(professionGroup, decree, validFrom, validTo, zoneClass)
    .orderBy(desc(validFrom))
  return zonedGroupChoices.values.map((group) => {
    const own = rows.filter((row) => row.professionGroup === group)
    const starts = [...new Set(own.map((row) => row.validFrom))]
    return {
      professionGroup: group,
      inForce: starts.find((start) => start <= today) ?? null,
      loaded: starts.flatMap((start) =>
        loadedOn(
          group,
          own.filter((row) => row.validFrom === start),
        ),
      ),
    }
  }) as never
}

interface Counted {
  readonly class: string
  readonly communes: number
  readonly decree: string
  readonly validFrom: string
  readonly validTo: string | null
}

function loadedOn(group: ZonedGroup, rows: readonly Counted[]) {
  const [first] = rows
  if (!first) return []
  const { decree, validFrom, validTo } = first
  const communesOf = (value: string) => rows.filter((row) => row.class === value).reduce((sum, row) => sum + row.communes, 0)
  const classes = classesOf(group).map((value) => ({ class: value, communes: communesOf(value) }))
  return [{ decree, validFrom, validTo, communes: rows.reduce((sum, row) => sum + row.communes, 0), classes }]
}
