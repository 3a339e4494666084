import type { Bilingual } from '@ancrage/domain/kernel/choices'
import type { ReportSlices } from '@ancrage/domain/reports/session-figures'
import { professionLabel } from '@ancrage/reference/professions'
import { eq } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { epciNames, userNames } from '../journeys/names'
import { refused } from '../platform/http/refused'
import type { RecordTable } from '../platform/http/served'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { areas, sectors } = tables

/** A profession in both languages; « Non renseignée » of none. */
export function saidProfession(code: string | null): Bilingual {
  if (code === null) return unknown
  return { fr: professionLabel(code, null, {}, 'fr'), en: professionLabel(code, null, {}, 'en') }
}

/** What nothing tells. */
export const unknown: Bilingual = { fr: 'Non renseigné', en: 'Not given' }

/** The filters of figures in words, in both languages; none when all is counted. Refuses, at its field, one that names nothing. */
export async function saidFilters(read: Reads, filters: ReportSlices): Promise<Bilingual[]> {
  const { professionCode, epciCode, cantonCode, sectorId, advisorId } = filters
  const said: (Bilingual | null)[] = [
    professionCode === undefined ? null : saidProfession(professionCode),
    epciCode === undefined ? null : same(known('epciCode', (await epciNames(read, [epciCode])).get(epciCode))),
    cantonCode === undefined ? null : worded('Canton', 'Canton', known('cantonCode', await nameOf(read, areas, areas.code, cantonCode))),
    sectorId === undefined ? null : worded('Secteur', 'Sector', known('sectorId', await nameOf(read, sectors, sectors.id, sectorId))),
    advisorId === undefined
      ? null
      : worded('Suivi par', 'Followed by', known('advisorId', (await userNames(read, [advisorId])).get(advisorId))),
  ]
  return said.filter((one) => one !== null)
}

function known(field: keyof ReportSlices, name: string | undefined): string {
  if (name === undefined) throw refused('invalid', {}, { [field]: 'unknown_reference' })
  return name
}

const same = (name: string): Bilingual => ({ fr: name, en: name })
const worded = (fr: string, en: string, name: string): Bilingual => ({ fr: `${fr} ${name}`, en: `${en} ${name}` })

async function nameOf(read: Reads, table: RecordTable, key: SQLiteColumn, value: string): Promise<string | undefined> {
  const [row] = await read.select({ name: table.name }).from(table).where(eq(key, value)).limit(1)
  return row?.name as string | undefined
}
