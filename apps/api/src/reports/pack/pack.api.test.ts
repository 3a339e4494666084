import type { Instant } from '@ancrage/domain/kernel/day'
import { anId } from '@ancrage/domain/testing/build'
import PizZip from 'pizzip'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../../testing/app'
import { seedKnownPaths } from '../../testing/known-paths'
import { written } from '../../testing/open-journey'
import { readPdf } from '../../testing/read-pdf'
import { sendFile } from '../../testing/send-file'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const file = async (persona: Persona, url: string) => {
  const reply = await site.as(persona).get(url)
  expect(reply.statusCode, reply.body.slice(0, 300)).toBe(200)
  return { bytes: reply.rawPayload, type: String(reply.headers['content-type']), name: String(reply.headers['content-disposition']) }
}

test('feature 66: the files of stopped figures say what the screen says, whatever came since, to each as they may read', async () => {
  await seedKnownPaths(site)
  site.setNow('2026-06-30T10:00:00.000Z' as Instant)
  const { id, sha256 } = await written(site, 'manager', '/api/reports/stop', { from: '2024-01-01' })
  const { figures } = (await site.as('manager').get(`/api/reports/${id}/page`)).json()
  await site.as('manager').delete(`/api/people/${anId(8)}`)

  const book = await file('manager', `/api/reports/${id}/pack/xlsx?audience=team`)
  expect(book.name).toContain('dossier-de-seance-2026-06-30-equipe.xlsx')
  const sheets = new Map((await readExcelFile(book.bytes)).map(({ sheet, data }) => [sheet, data]))
  const summary = new Map((sheets.get('Synthèse') ?? []).map((row) => [row[0], row[2]]))
  const value = (code: string) => figures.indicators.find((one: { code: string }) => one.code === code).value
  expect([summary.get('K1'), summary.get('K5'), summary.get('K7')]).toEqual([value('K1'), value('K5'), value('K7')])
  expect(sheets.get('Liste des installations')?.length).toBe(value('K5') + 1)
  expect(JSON.stringify(sheets.get('Liste des contacts'))).toContain('Nom 4')

  // A reporter reads the same figures, and pseudonyms where the team reads names.
  const theirs = new Map(
    (await readExcelFile((await file('reporter', `/api/reports/${id}/pack/xlsx?audience=team`)).bytes)).map(({ sheet, data }) => [
      sheet,
      data,
    ]),
  )
  expect(theirs.get('Synthèse')).toEqual(sheets.get('Synthèse'))
  expect(theirs.get('Liste des contacts')?.[0]?.[0]).toBe('Pseudonyme')
  expect(JSON.stringify([...theirs.values()])).not.toContain('Nom 4')

  // Partners have no list, and no count under five.
  const partners = (await readExcelFile((await file('manager', `/api/reports/${id}/pack/xlsx`)).bytes)).map(({ sheet }) => sheet)
  expect(partners.some((sheet) => sheet.startsWith('Liste'))).toBe(false)
  const csv = (await file('reporter', `/api/reports/${id}/pack/csv`)).bytes.toString('utf8')
  expect(csv).toMatch(/^\uFEFFSynthèse\r\n/)
  expect(csv).toContain('K6;Installations accompagnées;<\u00a05;')

  const pptx = await file('reporter', `/api/reports/${id}/pack/pptx?language=en`)
  expect([pptx.type, pptx.bytes.subarray(0, 2).toString()]).toEqual([
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'PK',
  ])
  // The hash of all the numbers would tell those kept back to whoever tries the few they may be.
  expect(new PizZip(pptx.bytes).file('docProps/core.xml')?.asText()).not.toContain(sha256)
  const pdf = await readPdf((await file('reporter', `/api/reports/${id}/pack/pdf?audience=team`)).bytes)
  expect(pdf).toMatchObject({ marked: true, language: 'fr-FR' })
  expect(pdf.xmp.includes(sha256)).toBe(true)

  expect((await site.as('admin').get(`/api/reports/${id}/pack/pdf`)).statusCode).toBe(403)
  expect((await site.as('manager').get(`/api/reports/${anId(999)}/pack/pdf`)).statusCode).toBe(404)
  const journal = (await site.store.read.select({ action: tables.auditEntries.action }).from(tables.auditEntries)).map(
    ({ action }) => action,
  )
  expect(journal.filter((action) => action === 'report.exported')).toHaveLength(6)
})

test('the sheet of a place is one tagged page of its figures as they stand, for the team or for partners; elsewhere there is none', async () => {
  await seedKnownPaths(site)
  site.setNow('2026-06-30T10:00:00.000Z' as Instant)
  const epci = (await site.as('manager').get('/api/territory?by=epci')).json().places[0]
  const sheet = await file('advisor', `/api/territory-sheets/${epci.code}?audience=team`)
  expect(sheet.name).toContain('fiche-territoire-')
  const pdf = await readPdf(sheet.bytes)
  expect(pdf).toMatchObject({ marked: true, language: 'fr-FR', title: `Fiche territoire\u00a0: ${epci.name}` })
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  expect(pdf.text).toMatch(/Installations 3 /)
  const partners = await readPdf((await file('reporter', `/api/territory-sheets/${epci.code}`)).bytes)
  expect(partners.text).toMatch(/Installations < 5/)
  expect((await site.as('manager').get('/api/territory-sheets/200000000')).statusCode).toBe(404)
  expect((await site.as('admin').get(`/api/territory-sheets/${epci.code}`)).statusCode).toBe(403)
})

test('partners are not told of a canton what, taken from the whole, leaves the few of the only other one', async () => {
  const settle = async (communeCode: string, times: number) => {
    const row = { professionCode: '10', effectiveOn: '2025-02-05', communeCode, mode: 'liberal' }
    for (let time = 0; time < times; time += 1) await written(site, 'manager', '/api/installations', row)
  }
  await settle('88160', 6)
  await settle('88196', 3)
  const cantons = { kind: 'canton', validFrom: '2024-01-01', source: 'Cantons (fichier de test)' }
  await sendFile(site, 'areas/load', 'INSEE;Code canton;Canton\n88160;8805;Épinal\n88196;8807;Gérardmer\n', cantons)
  const sheet = await readPdf((await file('manager', '/api/territory-sheets/8805')).bytes)
  expect(sheet.text).toMatch(/Installations n\. c\./)
})

test('the documents’ colour is refused where it can’t be read, their logo where it is no picture', async () => {
  const { settings } = (await site.as('admin').get('/api/settings')).json()
  const { version } = settings.find(({ key }: { key: string }) => key === 'packAccent')
  const set = (value: string) => site.as('admin').put('/api/settings/packAccent', { value, version })
  expect((await set('#FFD400')).json()).toMatchObject({ statusCode: 400, errors: { value: expect.stringContaining('4,5') } })
  expect((await set('#a3281b')).json()).toMatchObject({ value: '#A3281B', version: version + 1 })
  expect((await site.as('admin').get('/api/pack-logo')).statusCode).toBe(404)
  expect((await site.as('manager').get('/api/pack-logo')).statusCode).toBe(403)
})
