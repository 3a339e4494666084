import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { afterEach, beforeEach, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { sendFile } from '../testing/send-file'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

type Place = ReplyOf<typeof contract.places.commune>
type Table = ReplyOf<typeof contract.places.table>

const send = (path: string, file: string | Buffer, query: Record<string, string>, by?: Persona) => sendFile(site, path, file, query, by)
const get = async <T>(url: string) => (await site.as('advisor').get(url)).json<T>()
const place = (code: string) => get<Place>(`/api/communes/${code}/place`)
const gerardmer = '88196'
const workbook = (sheets: Record<string, readonly (readonly (string | number | null)[])[]>) =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }))),
    })),
  ).toBuffer()

test('a zonage published as a workbook is read by communes, else by health territories once these are loaded', async () => {
  const header = ['Code de la région', 'Libellé de la région', 'Code du territoire de vie-santé', 'Libellé du territoire de vie-santé']
  const byTerritory = [
    [...header, 'Qualification nationale issue de la concertation de 2017', 'Qualification attribuée par l’arrêté régional'],
    ['44', 'Grand Est', '88160', 'Épinal', 'HV', 'ZAC'],
    ['44', 'Grand Est', '88196', 'Gérardmer', 'ZAC', 'ZIP'],
    ['44', 'Grand Est', '54395', 'Nancy', 'HV', 'HV'],
  ]
  const qpv = [
    ['Code QPV', 'Zonage'],
    ['QP088001', 'ZIP'],
  ]
  const file = await workbook({ Zonage_QPV: qpv, Zonage_TVS: byTerritory })
  const doctors = { professionGroup: 'doctor', validFrom: '2026-01-01' }
  expect((await send('zonages/preview', file, doctors)).json().problem.code).toBe('zonage_territories_only')
  const tvs = 'Code commune;TVS;Libellé TVS\n88160;88160;Épinal\n88465;88160;Épinal\n88196;88196;Gérardmer\n'
  await send('areas/load', tvs, { kind: 'tvs', validFrom: '2025-01-01', source: 'Territoires de test' })
  const read = (await send('zonages/preview', file, doctors)).json()
  expect(read).toMatchObject({
    sheets: ['Zonage_QPV', 'Zonage_TVS'],
    sheet: 'Zonage_TVS',
    communeColumn: null,
    territoryColumn: 2,
    classColumn: 5,
    outside: 1,
    problem: null,
  })
  expect(read.entering.map(({ name, to }: { name: string; to: string }) => `${name} ${to}`)).toEqual([
    'Épinal ZAC',
    'Gérardmer ZIP',
    'Thaon-les-Vosges ZAC',
  ])

  const region = [
    ['dep', 'Département', 'insee', 'commune', 'Zonage 2022', 'Zonage 2026'],
    ['88', 'Vosges', '88160', 'Épinal', 'ZAC', 'ZAR'],
    ['88', 'Vosges', '88196', 'Gérardmer', 'ZAC', 'ZIP'],
    ['88', 'Vosges', '88383', 'Remiremont', 'ZIP', 'ZV'],
    ['54', 'Meurthe-et-Moselle', '54395', 'Nancy', 'HV', 'HV'],
  ]
  const both = await workbook({ 'Lisez-moi': [['Notice']], Zonage_communes: region, Zonage_TVS: byTerritory })
  const byCommune = (await send('zonages/load', both, { ...doctors, decree: 'Arrêté fictif' })).json()
  expect(byCommune).toEqual({ written: 3, ended: 0 })
  expect((await get<{ communeCode: string; class: string }[]>('/api/zonages')).map((one) => `${one.communeCode} ${one.class}`)).toEqual([
    '88160 HORS_ZONE',
    '88196 ZIP',
    '88383 HORS_ZONE',
  ])
  expect((await send('zonages/preview', both, { ...doctors, sheet: 'Zonage_QPV' })).json().code).toBe('workbook_no_sheet')
})

test('the APL of a year is read as it is published, replaced by a corrected file, and gives the mean of an EPCI', async () => {
  const notes = Array.from({ length: 8 }, (_, at) => [`Note ${at + 1}`, null])
  const header = [
    'Code commune INSEE',
    'Commune',
    'APL aux médecins généralistes ',
    'APL aux médecins généralistes de 65 ans ou moins',
    'Population standardisée 2022 pour la médecine générale',
    'Population totale 2022 ',
  ]
  const units = [null, null, 'nombre de consultations', 'nombre de consultations', 'hab.', 'hab.']
  const sheet = (gerardmerApl: number) => [
    ...notes,
    header,
    units,
    ['88160', 'Épinal', 3.5, 3.1, 30000.4, 32000.000000004],
    ['88465', 'Thaon-les-Vosges', 2.4, 2, 10000, 11000],
    ['88196', 'Gérardmer', gerardmerApl, 1.5, 8000, 7900],
    ['54395', 'Nancy', 4.2, 4, 90000, 104000],
    ['Total', null, 3.3, 3, 60_000_000, 65_000_000],
  ]
  const published = (apl: number) => workbook({ 'Lisez-moi': [['APL']], 'APL 2022': sheet(3), 'APL 2023': sheet(apl) })
  const source = 'APL (fichier de test)'
  const shown = (await send('apl/preview', await published(1.8), {})).json()
  expect(shown).toMatchObject({
    sheet: 'APL 2023',
    professionGroup: 'doctor',
    year: 2023,
    communes: 3,
    outside: 1,
    unknown: [],
    changing: null,
    problem: null,
  })
  expect(shown.missing).toHaveLength(503)
  expect((await send('apl/load', await published(1.8), { source })).json()).toEqual({ written: 3, ended: 0 })
  expect((await send('apl/load', await published(1.8), { source }, 'admin')).json()).toEqual({ written: 0, ended: 0 })
  expect((await send('apl/preview', await published(1.9), {})).json().changing).toBe(1)
  expect((await send('apl/load', await published(1.9), { source })).json()).toEqual({ written: 3, ended: 3 })
  expect((await send('apl/load', await published(1.9), { source, sheet: 'APL 2022' })).json()).toEqual({ written: 3, ended: 0 })
  expect((await send('apl/load', await published(1.9), { source, sheet: 'Lisez-moi' })).json().code).toBe('apl_no_columns')
  for (const slip of [-5, 1e22]) expect((await send('apl/preview', await published(slip), {})).json().communes, `${slip}`).toBe(2)
  expect((await send('apl/load', await published(1.9), { source }, 'aid_officer')).statusCode).toBe(403)

  // (3,5 × 30 000 + 2,4 × 10 000) / 40 000 = 3,225; 11 000 people live under 2,5 there.
  const table = await get<Table>('/api/territory')
  expect(table.apl).toEqual({ year: 2023, source })
  expect(table.places.find(({ name }) => name === "CA d'Epinal")?.apl).toEqual({ thousandths: 3225, under: 11_000 })
  // (129 000 + 1,9 × 8 000) / 48 000 = 3,004…
  expect(table.all.apl).toEqual({ thousandths: 3004, under: 18_900 })
  expect((await place(gerardmer)).apl).toEqual([{ professionGroup: 'doctor', year: 2023, thousandths: 1900 }])
  const after = (await site.as('manager').post('/api/apl/withdraw', { professionGroup: 'doctor', year: 2023 })).json()
  expect(after[0].loaded).toMatchObject([{ year: 2022, communes: 3 }])
})
