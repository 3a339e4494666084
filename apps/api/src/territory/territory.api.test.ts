import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { apply, voted } from '../testing/aid-application'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { openJourney, written } from '../testing/open-journey'
import { sendFile } from '../testing/send-file'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

type Place = ReplyOf<typeof contract.places.commune>
type Table = ReplyOf<typeof contract.places.table>

const send = (path: string, file: string | Buffer, query: Record<string, string>, by?: Persona) => sendFile(site, path, file, query, by)
const get = async <T>(url: string, by: Persona = 'advisor') => (await site.as(by).get(url)).json<T>()
const place = (code: string, on = '2026-03-02') => get<Place>(`/api/communes/${code}/place?on=${on}`)
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

const epinal = '88160'
const gerardmer = '88196'
const cantons2024 = { kind: 'canton', validFrom: '2024-01-01', source: 'Cantons (fichier de test) 2024' }
const cantons2026 = { kind: 'canton', validFrom: '2026-01-01', source: 'Cantons (fichier de test) 2026' }
// Épinal is of two cantons; 88204 is merged in Thaon-les-Vosges since; Nancy is elsewhere; Charmes is named.
const file2024 = [
  'Département;Code canton;Nom du canton;Code commune;Commune',
  '88;8806;Épinal-2;88160;Épinal',
  '88;8805;Épinal-1;88160;Épinal',
  '88;8805;Épinal-1;88204;Girmont',
  '88;8807;Gérardmer;88196;Gérardmer',
  '54;5401;Nancy-1;54395;Nancy',
].join('\n')
const file2026 = file2024.replace('88;8807;Gérardmer;88196', '88;8805;Épinal-1;88196').replaceAll('Épinal-2', 'Épinal-Sud')

const doctors = { professionGroup: 'doctor', decree: 'Arrêté fictif 2024', validFrom: '2024-01-01' }

test('feature 51: a commune gives its EPCI, areas, sector and zones of a day; a merged one is answered by the one that took it in', async () => {
  await site.as('manager').post('/api/sectors', { name: 'Montagne', advisorId: site.userId('advisor'), communeCodes: [gerardmer] })
  await send('areas/load', file2024, cantons2024)
  await send('areas/load', 'INSEE;CPTS\n88196;CPTS de la montagne\n', { kind: 'cpts', validFrom: '2024-01-01', source: 'Test' })
  await send('zonages/load', `code;zone\n${gerardmer};ZIP\n88204;ZAC\n`, doctors)

  const montagne = await place(gerardmer)
  expect(montagne).toMatchObject({
    commune: { name: 'Gérardmer', postalCodes: ['88400'], inTerritory: true },
    mergedCode: null,
    epci: { name: 'CC Gérardmer Hautes Vosges' },
    areas: [
      { kind: 'canton', code: '8807', name: 'Gérardmer' },
      { kind: 'cpts', code: 'CPTS de la montagne', name: 'CPTS de la montagne' },
    ],
    sector: { name: 'Montagne', advisor: { id: site.userId('advisor') } },
    apl: [],
  })
  expect(montagne.zones.map(({ professionGroup, zone }) => [professionGroup, zone?.class ?? null])).toEqual([
    ['doctor', 'ZIP'],
    ['nurse', null],
    ['physio', null],
    ['midwife', null],
    ['dentist', null],
    ['speech', null],
  ])
  expect((await place(gerardmer, '2023-12-31')).areas).toEqual([])
  expect(await place('88204')).toMatchObject({
    commune: { code: '88465', name: 'Thaon-les-Vosges' },
    mergedCode: '88204',
    areas: [{ code: '8805' }],
    zones: [{ zone: { class: 'ZAC' } }, {}, {}, {}, {}, {}],
  })
  expect((await site.as('advisor').get('/api/communes/00000/place')).statusCode).toBe(404)
})

test('feature 51: a decision keeps the zone of its day; loading another zonage shows who is concerned first', async () => {
  await send('zonages/load', `code;zone\n${gerardmer};ZIP\n88204;ZAC\n`, doctors)
  const decided = await voted(site, 'Kerbrat', { votedCents: 1_500_000 })
  const open = await apply(site, 'Marchal')
  const { journeyId } = await openJourney(site, 'Weber', 'advisor', {}, { targetCommuneCodes: [gerardmer] })
  await openJourney(site, 'Aubry')
  const next = { ...doctors, decree: 'Arrêté fictif 2026', validFrom: '2026-03-02' }
  const { decree: _, ...seen } = next
  const preview = (await send('zonages/preview', `code;zone\n${gerardmer};HORS_ZONE\n88204;ZAC\n`, seen)).json()
  expect(preview.changing).toEqual([{ communeCode: gerardmer, name: 'Gérardmer', from: 'ZIP', to: 'HORS_ZONE' }])
  const { applications, journeys } = preview.concerned
  expect([applications.count, journeys.count]).toEqual([1, 1])
  const listed = async ({ list }: typeof applications) =>
    (await get<{ id: string }[]>(`/api/${list.resource}?filter=${encodeURIComponent(JSON.stringify(list.filter))}`, 'manager')).map(
      ({ id }) => id,
    )
  expect([await listed(applications), await listed(journeys)]).toEqual([[open.id], [journeyId]])
  // A commune is closer than whoever reads pseudonyms may look.
  const narrowed = encodeURIComponent(JSON.stringify(journeys.list.filter))
  expect((await site.as('reporter').get(`/api/journeys?filter=${narrowed}`)).statusCode).toBe(400)
  const byAdmin = (await send('zonages/preview', `code;zone\n${gerardmer};HORS_ZONE\n`, seen, 'admin')).json()
  expect(byAdmin.concerned.applications).toEqual({ count: 1, list: null })

  await send('zonages/load', `code;zone\n${gerardmer};HORS_ZONE\n88204;ZAC\n`, next)
  expect((await place(gerardmer)).zones[0]?.zone).toMatchObject({ class: 'HORS_ZONE', decree: 'Arrêté fictif 2026' })
  expect((await place(gerardmer, '2026-03-01')).zones[0]?.zone).toMatchObject({ class: 'ZIP', validTo: '2026-03-01' })
  const zoneOf = async (id: string) => (await get<{ zone: object }>(`/api/aid-applications/${id}/page`, 'aid_officer')).zone
  expect(await zoneOf(decided.id)).toEqual({ class: 'ZIP', decree: 'Arrêté fictif 2024' })
  expect(await zoneOf(open.id)).toEqual({ class: 'HORS_ZONE', decree: 'Arrêté fictif 2026' })
})

test('cantons are seen before they are loaded, end those before, are loaded once, and taken back; figures and tables follow them', async () => {
  const { source: _, ...seen } = cantons2024
  expect((await send('areas/preview', file2024, seen)).json()).toMatchObject({
    communeColumn: 3,
    codeColumn: 1,
    nameColumn: 2,
    outside: 1,
    areas: [
      { code: '8805', name: 'Épinal-1', communes: 2 },
      { code: '8806', name: 'Épinal-2', communes: 1 },
      { code: '8807', name: 'Gérardmer', communes: 1 },
    ],
    before: null,
    moved: [],
    shared: [{ name: 'Épinal', areas: ['Épinal-1', 'Épinal-2'] }],
    problem: null,
    isLoaded: false,
  })
  expect((await send('areas/load', file2024, cantons2024)).json()).toEqual({ written: 3, ended: 0 })
  expect((await send('areas/load', file2024, cantons2024)).json()).toEqual({ written: 0, ended: 0 })
  expect((await send('areas/load', file2026, cantons2024)).json().code).toBe('areas_same_day')
  const { source: __, ...later } = cantons2026
  expect((await send('areas/preview', file2026, later)).json()).toMatchObject({
    before: { source: cantons2024.source, validFrom: '2024-01-01' },
    entering: [],
    leaving: [{ code: '8807' }],
    renamed: [{ code: '8806', from: 'Épinal-2', to: 'Épinal-Sud' }],
    moved: [{ name: 'Gérardmer', from: ['Gérardmer'], to: ['Épinal-1'] }],
  })
  expect((await send('areas/load', file2026, cantons2026)).json()).toEqual({ written: 2, ended: 3 })
  expect((await send('areas/load', file2024, { ...cantons2024, validFrom: '2025-01-01' })).json().code).toBe('areas_later')
  expect(names(await get('/api/areas?kind=canton'))).toEqual(['Épinal-1', 'Épinal-Sud'])
  expect(names(await get('/api/areas?kind=canton&on=2025-12-31'))).toEqual(['Épinal-1', 'Épinal-2', 'Gérardmer'])

  // Épinal counts in the first of its two cantons, so that the rows sum to the whole.
  for (const [lastName, code] of [
    ['Kerbrat', epinal],
    ['Marchal', gerardmer],
  ] as const)
    await openJourney(site, lastName, 'advisor', { communeCode: code })
  const counted = async (cantonCode: string) => {
    const filter = encodeURIComponent(JSON.stringify({ in: { indicator: 'K17a', from: '2019-01-01', to: '2026-03-02', cantonCode } }))
    return (await get<object[]>(`/api/journeys?filter=${filter}`, 'manager')).length
  }
  expect([await counted('8805'), await counted('8806')]).toEqual([2, 0])
  const table = await get<Table>('/api/territory?by=canton', 'reporter')
  expect(table.places.map(({ code, communes }) => [code, communes])).toEqual([['8805', 3]])
  expect(table.all.communes).toBe(506)
  const { places, all } = await get<Table>('/api/territory')
  expect(places.map(({ communes }) => communes).reduce((sum, one) => sum + one)).toBe(all.communes)
  expect(places[0]).toMatchObject({ name: "CA d'Epinal", population: 110_140, sectors: [], apl: null })

  const withdraw = (validFrom: string, by: Persona = 'admin') => site.as(by).post('/api/areas/withdraw', { kind: 'canton', validFrom })
  expect((await withdraw('2026-01-01', 'advisor')).statusCode).toBe(403)
  expect((await withdraw('2024-01-01')).json().code).toBe('areas_later')
  const editions = (await withdraw('2026-01-01')).json()
  expect(editions[0]).toMatchObject({ kind: 'canton', inForce: '2024-01-01', loaded: [{ validTo: null, areas: 3, communes: 3 }] })
  expect((await withdraw('2026-01-01')).statusCode).toBe(404)
  expect(await counted('8807')).toBe(1)
  expect((await send('areas/load', 'nom;remarque\nDurand;bonjour\n', cantons2026)).json().code).toBe('areas_no_columns')
  const journal = await site.store.read.select().from(tables.auditEntries).where(eq(tables.auditEntries.action, 'areas.loaded'))
  expect(journal).toHaveLength(2)
})

test('a canton known by its name alone is asked for by it, whatever keyboard wrote it, and has its sheet', async () => {
  const { id } = await written(site, 'manager', '/api/departures', {
    professionCode: '10',
    communeCode: gerardmer,
    expectedOn: '2026-09-30',
    certainty: 'annonce',
  })
  await send('areas/load', `INSEE;Canton\n${gerardmer};${'Gérardmer et sa vallée'.normalize('NFD')}\n`, cantons2024)
  const cantonCode = 'Gérardmer et sa vallée'
  expect(await get('/api/areas?kind=canton')).toMatchObject([{ code: cantonCode, name: cantonCode }])
  const filter = encodeURIComponent(JSON.stringify({ in: { departures: 'expected', from: '2026-03-02', to: '2028-03-01', cantonCode } }))
  expect(await get(`/api/departures?filter=${filter}`)).toMatchObject([{ id }])
  expect((await site.as('manager').get(`/api/territory-sheets/${encodeURIComponent(cantonCode)}`)).statusCode).toBe(200)
}, 20_000)
