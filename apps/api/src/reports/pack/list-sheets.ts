import { pick } from '@ancrage/domain/aids/wording'
import { type Day, isDay } from '@ancrage/domain/kernel/day'
import { centsIn } from '@ancrage/domain/kernel/money'
import type { Sheet, SheetCell } from '@ancrage/domain/reports/sheets'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { servedApplications } from '../../aids/applications/served'
import { servedInstallations } from '../../installations/served'
import { servedJourneys } from '../../journeys/served'
import { servedPeople } from '../../people/routes'
import type { Deps } from '../../platform/deps'
import type { Asking } from '../../platform/http/actor'
import { faceOf } from '../../platform/http/crud'
import { linesOf } from '../../platform/http/export'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'

const { reportLists } = tables

/** The lists that a workbook of the team ends with, and the figure each is behind. */
const listed: readonly { readonly code: string; readonly served: Served; readonly fr: string; readonly en: string }[] = [
  { code: 'K1', served: servedPeople, fr: 'Liste des contacts', en: 'List of contacts' },
  { code: 'K5', served: servedInstallations, fr: 'Liste des installations', en: 'List of installations' },
  { code: 'K3', served: servedApplications, fr: 'Liste des aides', en: 'List of aids' },
  { code: 'K17a', served: servedJourneys, fr: 'Liste des parcours', en: 'List of journeys' },
]

/**
 * The records behind the figures when they were stopped, as the reader may read them: by name, or by pseudonym for whoever
 * reads no name. What has been thrown away since is left out.
 */
export async function listSheets(asking: Asking, deps: Pick<Deps, 'config'>, reportId: string): Promise<Sheet[]> {
  const kept = await asking.read
    .select({ figure: reportLists.figure, ids: reportLists.ids })
    .from(reportLists)
    .where(eq(reportLists.reportId, reportId))
  const idsOf = new Map(kept.map(({ figure, ids }) => [figure, ids]))
  return Promise.all(
    listed.map(async ({ code, served, fr, en }) => {
      const ids = await stillThere(asking, served, idsOf.get(code) ?? [])
      const lines: string[][] = []
      for await (const line of linesOf(served, deps, faceOf(served, asking), asking, ids)) lines.push(line)
      const [heading = [], ...rows] = lines
      return {
        name: pick(asking.actor.language, fr, en),
        columns: heading.map((label) => ({ label, width: Math.min(40, Math.max(12, label.length + 2)) })),
        rows: rows.map((row) => row.map(cellOf)),
      }
    }),
  )
}

/** As many ids as a query may name. */
const batch = 500

async function stillThere({ read }: Asking, served: Served, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let from = 0; from < ids.length; from += batch) {
    const rows = await read
      .select({ id: served.table.id as SQLiteColumn })
      .from(served.table)
      .where(and(inArray(served.table.id, ids.slice(from, from + batch)), isNull(served.table.archivedAt)))
    found.push(...rows.map(({ id }) => id as string))
  }
  return found.toSorted()
}

/** A word of a list as a cell that can be reckoned with: a day, an amount, or the word. */
function cellOf(text: string): SheetCell {
  const day = text.split('/').reverse().join('-')
  if (/^\d\d\/\d\d\/\d{4}$/.test(text) && isDay(day)) return { day: day as Day }
  if (/^\d+,\d\d$/.test(text)) return { number: centsIn(text), as: 'cents' }
  return text
}
