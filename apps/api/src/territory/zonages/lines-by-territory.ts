import { searchText } from '@ancrage/domain/kernel/search-text'
import { communeOfCode } from '@ancrage/reference/territory'
import type { AreaOn } from '../areas-on'
import { looksCoded } from '../commune-files/commune-in'
import type { CommuneFile, CommuneLine } from '../commune-files/read-commune-file'
import { cellOf } from '../commune-files/table'

/**
 * The lines of a file that tells health territories, commune by commune: each stands for all those of its territory in the
 * département. Null where no column names the territories that are loaded.
 */
export function linesByTerritory(
  { table, here }: CommuneFile,
  territories: readonly AreaOn[],
  asked: number | undefined,
): { readonly column: number; readonly lines: readonly CommuneLine[] } | null {
  const known = new Map(territories.flatMap((area) => [area.code, area.name].map((said) => [keyOf(said), area] as const)))
  const column = asked ?? table.best((cell) => known.has(keyOf(cell)) || elsewhere(cell, here) !== null)
  if (column === null || known.size === 0) return null
  const lines = table.rows.flatMap((record): CommuneLine[] => {
    const written = cellOf(record, column)
    const area = known.get(keyOf(written))
    const told = { line: record.line, written, record }
    if (!area) return [{ ...told, communeCode: elsewhere(written, here), inTerritory: false }]
    return area.communeCodes.map((communeCode) => ({ ...told, communeCode, inTerritory: here.has(communeCode) }))
  })
  return { column, lines }
}

/** Codes as they are written; a spreadsheet eats the zero of 01400. */
const keyOf = (written: string) => (looksCoded(written) ? written.trim().padStart(5, '0') : searchText(written))

/** A territory of another département bears the code of its centre; null: it is one that should be known. */
function elsewhere(written: string, here: ReadonlySet<string>): string | null {
  const centre = looksCoded(written) ? communeOfCode(keyOf(written)) : null
  return centre && !here.has(centre.code) ? centre.code : null
}
