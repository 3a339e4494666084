import { communeCode } from '@ancrage/domain/kernel/identifiers'
import { line } from '@ancrage/domain/kernel/text'
import { aplGroupChoices } from '@ancrage/domain/territory/area'
import { z } from 'zod'
import { fileReading, fileSent, fileShown } from './commune-files'
import { route } from './route'

const count = z.int().min(0)
const group = aplGroupChoices.schema
const year = z.int().min(2000).max(2100)

/** How a published file is to be read; the profession is in its header. */
const reading = z.strictObject({
  ...fileReading,
  /** Left out: the one of the sheet's name. */
  year: z.coerce.number().pipe(year).optional(),
})

/** What an APL says of a place: thousandths, and the people under the threshold of doctors. */
const over = { thousandths: z.int().nullable(), under: count.nullable() } as const

const shown = z.object({
  ...fileShown,
  professionGroup: group.nullable(),
  year: year.nullable(),
  communes: count,
  ...over,
  /** Of those, values that are not those loaded for the same year; null where none is loaded. */
  changing: count.nullable(),
  /** Communes of the département without a value. */
  missing: z.array(z.object({ communeCode, name: z.string() })),
})

/** The vintages of each group, the latest first; none may be loaded yet. */
const vintages = z.array(
  z.object({ professionGroup: group, loaded: z.array(z.object({ year, source: z.string(), communes: count, ...over })) }),
)

/** APL, « accessibilité potentielle localisée »: what the DREES publishes by commune and year. */
export const apl = {
  vintages: route({
    method: 'GET',
    path: '/api/apl',
    access: 'territory.read',
    summary: 'The years of APL loaded for each group of professions, with the value of the whole territory',
    reply: vintages,
  }),
  preview: route({
    method: 'POST',
    path: '/api/apl/preview',
    access: 'areas.write',
    summary: 'Read a published file of APL, and say what loading it would change; nothing is written',
    query: reading,
    ...fileSent,
    reply: shown,
  }),
  load: route({
    method: 'POST',
    path: '/api/apl/load',
    access: 'areas.write',
    summary: 'Load the APL of a profession and a year, in place of those of the same year; the same twice changes nothing',
    query: reading.extend({ source: line(200) }),
    ...fileSent,
    reply: z.object({ written: count, ended: count }),
  }),
  withdraw: route({
    method: 'POST',
    path: '/api/apl/withdraw',
    access: 'areas.write',
    summary: 'Take back the APL of a profession and a year',
    body: z.strictObject({ professionGroup: group, year }),
    reply: vintages,
  }),
}
