import { day } from '@ancrage/domain/kernel/day'
import { communeCode } from '@ancrage/domain/kernel/identifiers'
import { id, line } from '@ancrage/domain/kernel/text'
import { areaFields, areaKindChoices } from '@ancrage/domain/territory/area'
import { z } from 'zod'
import { fileReading, fileSent, fileShown } from './commune-files'
import { route } from './route'

const count = z.int().min(0)
const kind = areaKindChoices.schema
/** -1: the file has no such column. */
const areaColumn = z.coerce.number().pipe(z.int().min(-1).max(199)).optional()

/** How a file of areas is to be read; what is left out is guessed. */
const reading = z.strictObject({ ...fileReading, kind, validFrom: day, codeColumn: areaColumn, nameColumn: areaColumn })

const area = z.object({ code: z.string(), name: z.string(), communes: count })
/** A commune and the names of its areas. */
const commune = z.object({ communeCode, name: z.string() })

/** What a file says and what loading it would change. */
const shown = z.object({
  ...fileShown,
  codeColumn: z.int().nullable(),
  nameColumn: z.int().nullable(),
  areas: z.array(area),
  before: z.object({ source: z.string(), validFrom: day }).nullable(),
  entering: z.array(area),
  leaving: z.array(area),
  renamed: z.array(z.object({ code: z.string(), from: z.string(), to: z.string() })),
  moved: z.array(commune.extend({ from: z.array(z.string()), to: z.array(z.string()) })),
  unchanged: count,
  /** Communes of several areas: each counts in the first by code. */
  shared: z.array(commune.extend({ areas: z.array(z.string()) })),
  /** Communes of the département without any. */
  missing: z.array(commune),
})

/** The files of each kind, the latest first; none may be loaded yet. */
const editions = z.array(
  z.object({
    kind,
    inForce: day.nullable(),
    loaded: z.array(z.object({ source: z.string(), validFrom: day, validTo: day.nullable(), areas: count, communes: count })),
  }),
)

/** Cantons, CPTS and health territories (TVS): what the official geographic code does not give, loaded whole from a file. */
export const areas = {
  on: route({
    method: 'GET',
    path: '/api/areas',
    access: 'territory.read',
    summary: 'The areas of a kind in force on a day (today unless told), with their communes; none where no file was loaded',
    query: z.strictObject({ kind, on: day.optional() }),
    reply: z.array(z.object({ id, code: areaFields.code, name: areaFields.name, communeCodes: z.array(communeCode) })),
  }),
  editions: route({
    method: 'GET',
    path: '/api/areas/editions',
    access: 'territory.read',
    summary: 'The files of areas loaded, by kind, the latest first',
    reply: editions,
  }),
  preview: route({
    method: 'POST',
    path: '/api/areas/preview',
    access: 'areas.write',
    summary: 'Read a file of communes and areas, and say what loading it would change; nothing is written',
    query: reading,
    ...fileSent,
    reply: shown,
  }),
  load: route({
    method: 'POST',
    path: '/api/areas/load',
    access: 'areas.write',
    summary: 'Load the areas of a kind: those before end the day before; the same twice changes nothing',
    query: reading.extend({ source: line(200) }),
    ...fileSent,
    reply: z.object({ written: count, ended: count }),
  }),
  withdraw: route({
    method: 'POST',
    path: '/api/areas/withdraw',
    access: 'areas.write',
    summary: 'Take back the latest areas of a kind, loaded by mistake: those before go on',
    body: z.strictObject({ kind, validFrom: day }),
    reply: editions,
  }),
}
