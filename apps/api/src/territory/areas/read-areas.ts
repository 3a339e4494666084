import type { Day } from '@ancrage/domain/kernel/day'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { type AreaKind, areaFields } from '@ancrage/domain/territory/area'
import type { AreaLine } from '@ancrage/domain/territory/area-plan'
import type { Reads } from '../../platform/store/store'
import { type CommuneFile, type CommuneReading, firstNamed, readCommuneFile } from '../commune-files/read-commune-file'
import { cellOf, type Table } from '../commune-files/table'

/** What the columns of each kind are called, as searched. */
const called: Readonly<Record<AreaKind, RegExp>> = {
  canton: /\b(cantons?|can|bv)\b/,
  cpts: /\b(cpts|communautes? professionnelles?)\b/,
  tvs: /\b(tvs|territoires?|bassins?)\b/,
}

/** How a file of areas is to be read; what is left out is guessed. */
export interface AreaReading extends CommuneReading {
  readonly kind: AreaKind
  readonly validFrom: Day
  /** -1: there is none, an area is known by its name (or its code). */
  readonly codeColumn?: number | undefined
  readonly nameColumn?: number | undefined
}

/** Areas read from their file. */
export interface ReadAreas {
  readonly file: CommuneFile
  readonly codeColumn: number | null
  readonly nameColumn: number | null
  readonly lines: readonly AreaLine[]
}

/** Reads the bytes of a file of communes and areas; refuses, in words, what is no table. */
export async function readAreas(read: Reads, bytes: Buffer, reading: AreaReading): Promise<ReadAreas> {
  const file = await readCommuneFile(read, bytes, { ...reading, prefer: firstNamed([called[reading.kind], /\bcommunes?\b/]) })
  const guessed = areaColumns(file.table, called[reading.kind])
  const codeColumn = asked(reading.codeColumn, guessed.codeColumn)
  const nameColumn = asked(reading.nameColumn, guessed.nameColumn)
  const lines = file.lines.map(({ record, ...line }) => {
    const named = cellOf(record, nameColumn)
    // As a field would be read: an area is asked for by its code, be it a name that some other keyboard wrote.
    const code = areaFields.code.safeParse((cellOf(record, codeColumn) || named).slice(0, 40)).data
    const name = areaFields.name.safeParse(named.slice(0, 160)).data
    return { ...line, area: code === undefined ? null : { code, name: name ?? code } }
  })
  return { file, codeColumn, nameColumn, lines }
}

const asked = (said: number | undefined, guess: number | null) => (said === undefined ? guess : said === -1 ? null : said)

/** Of the columns named after the kind, the one that writes codes and the one that writes words. */
function areaColumns({ names, best }: Table, word: RegExp): { codeColumn: number | null; nameColumn: number | null } {
  const isOne = (name: string) => word.test(searchText(name))
  const codeColumn = best((cell) => /^[\dA-Z-]*\d[\dA-Z-]*$/i.test(cell), isOne)
  const nameColumn = best(
    (cell) => /\p{L}{2}/u.test(cell),
    (name) => isOne(name) && names.findIndex((one) => searchText(one) === name) !== codeColumn,
  )
  return { codeColumn, nameColumn }
}
