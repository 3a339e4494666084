import type { apl } from '@ancrage/contract/apl'
import type { ReplyOf } from '@ancrage/contract/route'
import { aplOver } from '@ancrage/domain/territory/apl'
import { aplGroupChoices } from '@ancrage/domain/territory/area'
import { desc } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aplValues } = tables

/** The years loaded for each group, the latest first, with the APL of the territory; every group is given, even without one. */
export async function readVintages(read: Reads): Promise<ReplyOf<typeof apl.vintages>> {
  const rows = await read.select().from(aplValues).orderBy(desc(aplValues.year))
  return aplGroupChoices.values.map((professionGroup) => {
    const own = rows.filter((row) => row.professionGroup === professionGroup)
    const loaded = [...new Set(own.map(({ year }) => year))].map((year) => {
      const values = own.filter((row) => row.year === year)
      return { year, source: values[0]?.source ?? '', communes: values.length, ...aplOver(values, professionGroup) }
    })
    return { professionGroup, loaded }
  })
}
