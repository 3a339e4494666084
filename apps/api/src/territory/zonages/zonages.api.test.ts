import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../../testing/app'
import { sendFile } from '../../testing/send-file'
import { zoneOn } from './zone-on'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

type Preview = ReplyOf<typeof contract.zonages.preview>
type Groups = ReplyOf<typeof contract.zonages.groups>

const doctors2024 = { professionGroup: 'doctor', decree: 'Arrêté ARS fictif 2024-01', validFrom: '2024-01-01' }
const doctors2026 = { professionGroup: 'doctor', decree: 'Arrêté ARS fictif 2026-07', validFrom: '2026-07-01' }

function send(verb: 'preview' | 'load', text: string | Buffer, query: Record<string, string>, by?: Persona) {
  return sendFile(site, `zonages/${verb}`, text, query, by)
}
async function preview(text: string | Buffer, { professionGroup, validFrom }: typeof doctors2024, more = {}): Promise<Preview> {
  return (await send('preview', text, { professionGroup, validFrom, ...more })).json()
}
const load = async (text: string | Buffer, query: Record<string, string>) => (await send('load', text, query)).json()
const rows = () => site.store.read.select().from(tables.zonages).orderBy(asc(tables.zonages.validFrom), asc(tables.zonages.communeCode))
const zone = async (communeCode: string, on: string, professionCode = '10') =>
  (await zoneOn(site.store.read, { professionCode, communeCode, on: on as Day }))?.class ?? null

// Épinal, Gérardmer, Remiremont, Saint-Dié, Charmes; Nancy is of another département.
const of2024 = 'Code commune;Commune;Zonage\n88160;Épinal;ZAC\n88196;Gérardmer;ZIP\n88383;Remiremont;ZAC\n54395;Nancy;ZAC\n'
const of2026 = 'Code commune;Commune;Zonage\n88160;Épinal;ZIP\n88196;Gérardmer;ZIP\n88413;Saint-Dié-des-Vosges;ZAC\n'

test('a zonage is seen before it is loaded, ends the one before, and is loaded once however often it is sent', async () => {
  expect(await preview(of2024, doctors2024)).toMatchObject({
    communeColumn: 0,
    classColumn: 2,
    lines: 4,
    outside: 1,
    entering: [{ name: 'Épinal', from: null, to: 'ZAC' }, { name: 'Gérardmer' }, { name: 'Remiremont' }],
    leaving: [],
    changing: [],
    before: null,
    problem: null,
    isLoaded: false,
  })
  expect(await rows()).toEqual([])
  expect(await load(of2024, doctors2024)).toEqual({ written: 3, ended: 0 })
  expect(await load(of2024, doctors2024)).toEqual({ written: 0, ended: 0 })

  expect(await preview(of2026, doctors2026)).toMatchObject({
    before: { decree: doctors2024.decree, validFrom: '2024-01-01' },
    entering: [{ communeCode: '88413', to: 'ZAC' }],
    leaving: [{ communeCode: '88383', from: 'ZAC', to: null }],
    changing: [{ communeCode: '88160', from: 'ZAC', to: 'ZIP' }],
    unchanged: 1,
  })
  expect(await load(of2026, doctors2026)).toEqual({ written: 3, ended: 3 })
  const once = await rows()
  expect((await preview(of2026, doctors2026)).isLoaded).toBe(true)
  expect(await load(of2026, doctors2026)).toEqual({ written: 0, ended: 0 })
  expect(await rows()).toEqual(once)
  expect(once.map(({ communeCode, validFrom, validTo }) => `${communeCode} ${validFrom} ${validTo}`)).toEqual([
    '88160 2024-01-01 2026-06-30',
    '88196 2024-01-01 2026-06-30',
    '88383 2024-01-01 2026-06-30',
    '88160 2026-07-01 null',
    '88196 2026-07-01 null',
    '88413 2026-07-01 null',
  ])

  expect([await zone('88160', '2023-12-31'), await zone('88160', '2026-06-30'), await zone('88160', '2026-07-01')]).toEqual([
    null,
    'ZAC',
    'ZIP',
  ])
  expect([await zone('88383', '2026-07-01'), await zone('88160', '2026-07-01', '60'), await zone('88160', '2026-07-01', '80')]).toEqual([
    null,
    null,
    null,
  ])
  const groups: Groups = (await site.as('reporter').get('/api/zonages/groups')).json()
  expect(groups.map(({ professionGroup, inForce, loaded }) => [professionGroup, inForce, loaded.length])).toContainEqual([
    'doctor',
    '2024-01-01',
    2,
  ])
  expect(groups[0]?.loaded[0]?.classes).toEqual([
    { class: 'ZIP', communes: 2 },
    { class: 'ZAC', communes: 1 },
    { class: 'HORS_ZONE', communes: 0 },
  ])
  const journal = await site.store.read.select().from(tables.auditEntries).where(eq(tables.auditEntries.action, 'zonage.loaded'))
  expect(journal).toHaveLength(2)
})

test('one that comes before another, or on its day, is refused; the latest is taken back, and the one before goes on', async () => {
  await load(of2026, doctors2026)
  expect((await send('load', of2024, doctors2024)).json()).toMatchObject({
    code: 'zonage_later',
    message: 'Un zonage plus récent est déjà chargé pour ces professions, à partir du 01/07/2026.',
  })
  expect((await send('load', of2024, doctors2026)).json().code).toBe('zonage_same_day')
  expect((await preview(of2024, doctors2026)).problem?.message).toContain('Arrêté ARS fictif 2026-07')
  const { professionGroup, validFrom } = doctors2026
  const withdraw = (persona: Persona) => site.as(persona).post('/api/zonages/withdraw', { professionGroup, validFrom })
  expect((await withdraw('aid_officer')).statusCode).toBe(403)
  expect((await withdraw('manager')).statusCode).toBe(200)
  expect((await withdraw('manager')).statusCode).toBe(404)
  await load(of2024, doctors2024)
  await load(of2026, doctors2026)
  await withdraw('admin')
  expect([await zone('88383', '2026-07-01'), await zone('88160', '2026-07-01')]).toEqual(['ZAC', 'ZAC'])
})

describe('files as regions write them', () => {
  const nurses = { professionGroup: 'nurse', validFrom: '2025-01-01', decree: 'Arrêté fictif' }

  test('titles above, units below, a total, Windows-1252, spaces, commas, names in place of codes', async () => {
    const text = [
      'Zonage infirmiers (fictif);;',
      ';;',
      'Région;Libellé commune;Qualification',
      ';(nom);(zone)',
      'Grand Est;Épinal;Zone très sous-dotée',
      'Grand Est;GERARDMER;sous dotées',
      'Grand Est;St-Dié des Vosges;Intermédiaire',
      'Total;3;',
    ].join('\r\n')
    const read = await preview(Buffer.from(text, 'latin1'), nurses)
    expect(read).toMatchObject({ encoding: 'windows-1252', communeColumn: 1, classColumn: 2, problem: null })
    expect(read.entering.map(({ name, to }) => `${name} ${to}`)).toEqual([
      'Épinal TRES_SOUS_DOTEE',
      'Gérardmer SOUS_DOTEE',
      'Saint-Dié-des-Vosges INTERMEDIAIRE',
    ])
    expect(read.unknown).toEqual([
      { line: 4, written: '(nom)' },
      { line: 8, written: '3' },
    ])
  })

  test('a health territory bears the code of its centre: its column is never taken for the commune’s', async () => {
    const header = 'Code de la région;Code du territoire de vie-santé;Libellé du territoire de vie-santé'
    const both = `${header};Code commune;Qualification\n44;88160;Épinal;88196;ZIP\n44;88160;Épinal;88383;ZV\n`
    expect(await preview(both, doctors2024)).toMatchObject({
      communeColumn: 3,
      entering: [
        { communeCode: '88196', to: 'ZIP' },
        { communeCode: '88383', to: 'HORS_ZONE' },
      ],
    })
    const only = await send('load', `${header};Qualification\n44;88160;Épinal;ZIP\n`, doctors2024)
    expect([only.statusCode, only.json().code]).toEqual([400, 'zonage_territories_only'])
  })

  test('a value nobody knows is mapped by hand, an empty one leaves its line out, a commune said twice is told with its lines', async () => {
    const text = 'insee;zone\n88160;rouge\n88196;ZIP\n88383;\n88196;ZIP\n'
    const first = await preview(text, doctors2024, { classColumn: '1' })
    expect(first.problem?.code).toBe('zonage_values')
    expect(first.values).toEqual([
      { written: 'ZIP', count: 2, class: 'ZIP', known: true },
      { written: 'rouge', count: 1, class: null, known: false },
      { written: '', count: 1, class: null, known: true },
    ])
    expect(first.unread).toEqual([{ line: 2, written: 'rouge' }])
    const values = JSON.stringify({ rouge: 'ZAC', '': 'HORS_ZONE' })
    const mapped = await preview(text, doctors2024, { classColumn: '1', values })
    expect(mapped.entering.map(({ communeCode, to }) => `${communeCode} ${to}`)).toEqual(['88160 ZAC', '88196 ZIP', '88383 HORS_ZONE'])
    expect(mapped.duplicates).toEqual([{ line: 5, written: '88196', firstLine: 3, same: true }])

    const conflict = await send('load', 'insee;zone\n88160;ZIP\n88160;ZAC\n', doctors2024)
    expect([conflict.statusCode, conflict.json().code]).toEqual([400, 'zonage_conflict'])
    expect((await send('load', 'nom;remarque\nDurand;bonjour\n', doctors2024)).json().code).toBe('zonage_no_columns')
    const bad = await send('preview', text, { professionGroup: 'doctor', validFrom: '2024-01-01', values: '{"rouge":"ROUGE"}' })
    expect([bad.statusCode, Object.keys(bad.json().errors)]).toEqual([400, ['values']])
    expect(await rows()).toEqual([])
  })
})

test('everyone reads the zonages, managers and administrators load them', async () => {
  await load(of2024, doctors2024)
  const { professionGroup, validFrom } = doctors2024
  for (const persona of ['advisor', 'aid_officer', 'secretary', 'reporter'] as const) {
    expect((await send('preview', of2024, { professionGroup, validFrom }, persona)).statusCode).toBe(403)
    expect((await send('load', of2026, doctors2026, persona)).statusCode).toBe(403)
    const list = await site.as(persona).get('/api/zonages?filter={"communeCode":"88160"}')
    expect(list.json()).toMatchObject([{ communeCode: '88160', class: 'ZAC', decree: doctors2024.decree }])
  }
  expect((await send('load', of2026, doctors2026, 'admin')).json()).toEqual({ written: 3, ended: 3 })
})
