import { readFileSync } from 'node:fs'
import type { contract } from '@ancrage/contract/index'
import type { RecordOf } from '@ancrage/contract/resource'
import type { ReplyOf } from '@ancrage/contract/route'
import { dayOf } from '@ancrage/domain/kernel/day'
import { communes } from '@ancrage/reference/territory'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'

type Shown = ReplyOf<typeof contract.imports.one>
type Preview = ReplyOf<typeof contract.imports.preview>
type Person = RecordOf<typeof contract.people>

interface TruthLine {
  readonly type: string
  readonly person_id?: string
  readonly motif?: string
  readonly preuve?: string
  readonly attendu?: Readonly<Record<string, string | number | null>>
  readonly ref: { readonly enregistrement: number; readonly ligne: number }
}

const sample = readFileSync(new URL('./samples/suivi_contacts_cp1252.csv', import.meta.url))
const truth = (
  JSON.parse(readFileSync(new URL('./samples/suivi_contacts_cp1252.truth.json', import.meta.url), 'utf8')) as { lignes: TruthLine[] }
).lignes

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
})
afterEach(() => app.close())

const header = 'Nom;Prénom;Mail;RPPS;Tél. portable;1er contact;Dernier échange;Suivi par;Origine;Commentaires\n'

function send(bytes: Buffer | string, { by = 'advisor', headers = {} }: { by?: Persona; headers?: Record<string, string> } = {}) {
  return app.as(by).inject({
    method: 'POST',
    url: '/api/imports?fileName=suivi.csv',
    payload: Buffer.from(bytes),
    headers: { 'content-type': 'application/octet-stream', ...headers },
  })
}

async function upload(bytes: Buffer | string): Promise<Shown> {
  const reply = await send(bytes)
  expect([reply.statusCode, reply.json().message]).toEqual([200, undefined])
  return reply.json() as Shown
}

async function show(id: string): Promise<Shown> {
  return (await app.as('advisor').get(`/api/imports/${id}`)).json() as Shown
}

async function ended(id: string): Promise<Shown> {
  for (;;) {
    const run = await show(id)
    if (run.status !== 'running') return run
    await new Promise((done) => setTimeout(done, 100))
  }
}

async function run(shown: Shown): Promise<Shown> {
  const reply = await app.as('advisor').post(`/api/imports/${shown.id}/run`, { version: shown.version })
  expect([reply.statusCode, reply.json().status]).toEqual([200, 'running'])
  return ended(shown.id)
}

async function previewed(id: string, query = ''): Promise<Preview> {
  return (await app.as('advisor').get(`/api/imports/${id}/preview?range=[0,999]${query}`)).json() as Preview
}

async function all<T>(resource: string): Promise<T[]> {
  return (await app.as('manager').get(`/api/${resource}?range=[0,999]`)).json() as T[]
}

/** The team of the workbook, and the communes it names beyond the Vosges. */
async function settle(): Promise<ReadonlyMap<string, string>> {
  const team = { KB: 'Karim Benali', ML: 'Marion Lhuillier', JBC: 'Jean-Baptiste Cuny', SD: 'Sophie Didier' }
  const ids = new Map<string, string>()
  for (const [initials, name] of Object.entries(team)) {
    const body = { email: `${initials}@ancrage.example`, name, roles: ['advisor'], password: 'encore un mot de passe' }
    ids.set(initials, (await app.as('admin').post('/api/users', body)).json().id)
  }
  const named = new Set(truth.map(({ attendu }) => attendu?.commune_insee))
  await app.store.write(async (tx) => {
    for (const { code, name, departement, population, postalCodes } of communes()) {
      if (departement === '88' || !named.has(code)) continue
      const row = { code, name, departement, population, postalCodes: [...postalCodes], inTerritory: false, year: 2026, search: name }
      await tx.insert(tables.communes).values({ ...row, id: v7(), createdAt: testNow, updatedAt: testNow, version: 1 })
    }
  })
  return ids
}

describe('the workbook of contacts, through the API', () => {
  it('gives what its truth says, and a second run creates nobody', async () => {
    const now = '2026-11-16T08:00:00.000Z' as typeof testNow
    app.setNow(now)
    const team = await settle()
    const shown = await upload(sample)
    expect(shown).toMatchObject({ encoding: 'windows-1252', separator: ';', headerRecord: 4, total: truth.length, mappingProblem: null })
    expect(shown.kinds).toEqual({
      person: 640,
      title: 2,
      blank: 9,
      header: 1,
      repeated_header: 1,
      section: 6,
      total: 1,
      rejected: 7,
      structure: 2,
    })
    const said = shown.values.find(({ field }) => field === 'advisor')?.entries ?? []
    const spellings = (id: string | null) => said.filter(({ value }) => value === id).length
    expect([...['KB', 'ML', 'JBC', 'SD'].map((initials) => spellings(team.get(initials) ?? '')), spellings(null)]).toEqual([3, 4, 3, 3, 2])
    const plan = await previewed(shown.id)
    expect(await all('people')).toEqual([])

    const done = await run(shown)
    expect(done).toMatchObject({ status: 'done', outcomes: { waiting: 0, skipped: 20, rejected: 9 } })
    expect(done.outcomes).toEqual({ waiting: 0, ...plan.outcomes })
    expect([done.outcomes.created, done.outcomes.attached]).toEqual([594, 46])

    const { lines } = await previewed(shown.id)
    const people = new Map((await all<Person>('people')).map((person) => [person.id, person]))
    const journeys = await all<RecordOf<typeof contract.journeys>>('journeys')
    expect([people.size, journeys.length]).toEqual([done.outcomes.created, done.outcomes.created])
    expect(new Set(journeys.map(({ status, advisorId }) => `${status} ${advisorId}`))).toEqual(new Set(['to_qualify null']))
    expect([await all('tasks'), await all('installations')]).toEqual([[], []])

    const journeyOf = new Map(journeys.map((journey) => [journey.id, journey]))
    const wrong = truth.flatMap<object>(({ type, attendu }, at) => {
      const line = lines[at]
      if (type !== 'personne') return line?.personId ? [{ at, line }] : []
      if (line?.outcome !== 'created') return line?.outcome === 'attached' ? [] : [{ at, line }]
      const person = people.get(line.personId ?? '')
      const expected = { ...attendu, agent: team.get(String(attendu?.agent)) ?? null }
      const told = {
        profession: person?.professionCode,
        commune_insee: person?.communeCode,
        rpps: person?.rpps,
        email: person?.email,
        mobile: person?.phone,
        agent: person?.advisorId,
        premier_contact: journeyOf.get(line.journeyId ?? '')?.enteredOn,
      }
      const entered = attendu?.premier_contact ?? attendu?.dernier_echange ?? dayOf(now)
      return Object.entries(told).flatMap(([field, value]) => {
        const wanted = field === 'premier_contact' ? entered : expected[field as keyof typeof expected]
        return value === (wanted ?? null) ? [] : [{ at, field, value, wanted }]
      })
    })
    expect(wrong).toEqual([])

    const lastOf = new Map<string, string>()
    truth.forEach(({ attendu }, at) => {
      const id = lines[at]?.personId
      const on = attendu?.dernier_echange
      if (id && typeof on === 'string' && on > (lastOf.get(id) ?? '')) lastOf.set(id, on)
    })
    expect([...people.values()].filter(({ id, lastExchangeOn }) => lastExchangeOn !== (lastOf.get(id) ?? null))).toEqual([])

    const persons = new Map<string, Set<string>>()
    truth.forEach(({ person_id }, at) => {
      const id = lines[at]?.personId
      if (id && person_id) persons.set(id, (persons.get(id) ?? new Set()).add(person_id))
    })
    expect([...persons.values()].filter((ids) => ids.size > 1)).toEqual([])

    const before = await counts()
    const again = await run(await upload(sample))
    expect(again.outcomes).toEqual({ waiting: 0, created: 0, attached: 640, skipped: 20, rejected: 9 })
    expect(await counts()).toEqual(before)
  }, 240_000)

  async function counts() {
    const { read } = app.store
    return Promise.all(
      [tables.people, tables.journeys, tables.interactions, tables.tasks, tables.installations].map((table) => read.$count(table)),
    )
  }

  it('says why each line is rejected, with its line, in both languages and in a file to correct', async () => {
    const shown = await upload(sample)
    const { lines } = await previewed(shown.id, '&outcome=rejected')
    const expected = truth.filter(({ type }) => type === 'rejet' || type === 'structure').map(({ ref }) => ref.ligne)
    expect(lines.map(({ line }) => line)).toEqual(expected)
    expect(new Set(lines.map(({ reason }) => reason?.message))).toEqual(
      new Set([
        'Ni nom ni prénom : on ne sait pas de qui il s’agit.',
        'Colonnes décalées : un séparateur de trop a fait glisser les valeurs.',
        'Ligne tronquée : les dernières colonnes manquent.',
        'Une structure, pas une personne : à créer dans les partenaires.',
      ]),
    )
    const { body } = await app.as('advisor').get(`/api/imports/${shown.id}/rejects`)
    const [heading, ...rows] = body.replace(/\r\n$/, '').split('\r\n')
    expect(heading).toMatch(/^\uFEFFMotif du rejet;N°;Civilité;NOM ;/)
    expect(rows).toHaveLength(9)
    expect(rows.every((row, at) => row.startsWith(`Ligne ${expected[at]}\u00A0: `))).toBe(true)

    await app.as('advisor').put('/api/auth/me/language', { language: 'en' })
    expect((await previewed(shown.id, '&outcome=rejected')).lines[0]?.reason?.message).toMatch(/^[A-Z].* [a-z]+/)
    expect((await previewed(shown.id, '&outcome=rejected')).lines.map(({ reason }) => reason?.message)).toContain(
      'Truncated line: the last columns are missing.',
    )
  }, 30_000)
})

describe('a line', () => {
  it('becomes a person, a journey to qualify, an exchange and a note that loses nothing', async () => {
    const shown = await upload(`${header}Kerbrat;Élise;x@@y;99900162796;0639983676;été 2023;22/08/2023;Advisor Test;ARS;Cherche\n`)
    const done = await run(shown)
    expect(done.outcomes).toMatchObject({ created: 1 })
    const [person] = await all<Person>('people')
    expect(person).toMatchObject({ email: null, rpps: null, origin: 'ars', advisorId: app.userId('advisor'), lastExchangeOn: '2023-08-22' })
    const [journey] = await all<RecordOf<typeof contract.journeys>>('journeys')
    expect(journey).toMatchObject({ personId: person?.id, type: 'installation-liberale', enteredOn: '2023-08-22', phase: 'contacted' })
    const noted = await all<RecordOf<typeof contract.interactions>>('interactions')
    expect(noted.map(({ kind, medium, twoWay, journeyId }) => ({ kind, medium, twoWay, journeyId }))).toEqual(
      expect.arrayContaining([
        { kind: 'exchange', medium: 'autre', twoWay: true, journeyId: journey?.id },
        { kind: 'note', medium: null, twoWay: false, journeyId: journey?.id },
      ]),
    )
    const note = noted.find(({ kind }) => kind === 'note')
    expect(note?.summary).toContain('Cherche')
    expect(note?.summary).toContain('E-mail : x@@y')
    expect(note?.summary).toContain('N° RPPS : 99900162796')
    expect(note?.summary).toContain('1er contact : été 2023')
  })

  it('of someone known is attached to them, what it says otherwise noted once', async () => {
    const known = { category: 'professional', lastName: 'Kerbrat', firstName: 'Élise', rpps: '99900162795', phone: '+33639980000' }
    const { id } = (await app.as('advisor').post('/api/people', known)).json()
    const line = 'KERBRAT;Elise;;99900162795;0639983676;;22/08/2023;;;\n'
    expect((await run(await upload(header + line))).outcomes).toMatchObject({ created: 0, attached: 1 })
    expect((await run(await upload(`${header}${line}${line}`))).outcomes).toMatchObject({ created: 0, attached: 2 })
    const journeys = await all<RecordOf<typeof contract.journeys>>('journeys')
    expect(journeys.map(({ personId }) => personId)).toEqual([id])
    const noted = await all<RecordOf<typeof contract.interactions>>('interactions')
    expect(noted.map(({ kind }) => kind).sort()).toEqual(['exchange', 'note'])
    expect(noted.find(({ kind }) => kind === 'note')?.summary).toContain('Téléphone : 0639983676')
  })

  it('of a couple, or of a homonym, is nobody known', async () => {
    const lines = 'Kerbrat;Élise;foyer@k.example;;;;;;;\nKerbrat;Hervé;foyer@k.example;;;;;;;\nKerbrat;Élise;autre@k.example;;;;;;;\n'
    expect((await run(await upload(header + lines))).outcomes).toMatchObject({ created: 3, attached: 0 })
  })

  it('that a rule refuses is rejected with its reason, the others kept', async () => {
    const body = { email: 'kb@ancrage.example', name: 'Karim Benali', roles: ['advisor'], password: 'encore un mot de passe' }
    const { id } = (await app.as('admin').post('/api/users', body)).json()
    const shown = await upload(`${header}Kerbrat;Élise;;;;;01/02/2023;KB;;\nRémy;Paul;;;;;;;;\n`)
    await app.store.write((tx) => tx.delete(tables.users).where(eq(tables.users.id, id)))
    expect(await run(shown)).toMatchObject({ status: 'done', outcomes: { created: 1, rejected: 1 } })
    const { lines } = await previewed(shown.id, '&outcome=rejected')
    expect(lines.map(({ line, reason }) => [line, reason?.message])).toEqual([
      [2, 'Cette fiche n’existe pas ou ne vous est pas accessible.'],
    ])
    expect((await all<Person>('people')).map(({ lastName }) => lastName)).toEqual(['Rémy'])
  })

  it('naming a commune the base has not is imported, the name noted', async () => {
    await app.store.write((tx) => tx.delete(tables.communes).where(eq(tables.communes.code, '88160')))
    await run(await upload('Nom;Prénom;CP;Commune\nKerbrat;Élise;88000;Épinal\n'))
    expect(await all('people')).toMatchObject([{ communeCode: null }])
    expect(await all('interactions')).toMatchObject([
      { kind: 'note', summary: 'Écrit dans le classeur :\n- Commune : 88000 Épinal (Commune inconnue)' },
    ])
  })
})

describe('the mapping', () => {
  const lines = `${header}Kerbrat;Élise;e@k.example;;;;;KB;Radio;\nRémy;Paul;p@k.example;;;;;kb;Radio;\n`

  it('is corrected: a column, a value, the header', async () => {
    const shown = await upload(lines)
    expect(shown.values.find(({ field }) => field === 'origin')?.entries).toEqual([
      { key: 'radio', written: 'Radio', count: 2, guess: null, value: null, known: false },
    ])
    const valueMaps = { origin: { radio: 'presse' }, advisor: { kb: app.userId('colleague') } }
    const reply = await app.as('advisor').put(`/api/imports/${shown.id}`, { valueMaps, version: shown.version })
    expect(reply.json().values.flatMap(({ entries }: Shown['values'][number]) => entries.map(({ value }) => value))).toEqual([
      app.userId('colleague'),
      'presse',
    ])
    await run(reply.json())
    expect((await all<Person>('people')).map(({ origin, advisorId }) => [origin, advisorId])).toEqual(
      Array(2).fill(['presse', app.userId('colleague')]),
    )
  })

  it('moves to the header the user points at', async () => {
    const shown = await upload(`Nom;Mail;Commune;Profession;CP\n${lines}`)
    const reply = await app.as('advisor').put(`/api/imports/${shown.id}`, { headerRecord: 2, version: shown.version })
    expect(reply.json()).toMatchObject({ headerRecord: 2, kinds: { person: 2, title: 1, header: 1 }, mappingProblem: null })
  })

  it('is refused where it would not do, and a stale one too', async () => {
    const shown = await upload(lines)
    const put = async (body: object) =>
      (await app.as('advisor').put(`/api/imports/${shown.id}`, { version: shown.version, ...body })).json().code
    const mapping = shown.mapping.map(() => 'ignored')
    expect(await put({ mapping: mapping.slice(1) })).toBe('import_mapping_length')
    expect(await put({ mapping: mapping.map(() => 'email') })).toBe('mapping_field_twice')
    expect(await put({ headerRecord: 99 })).toBe('import_no_such_record')
    expect(await put({ valueMaps: { origin: { radio: 'radio' } } })).toBe('import_unknown_value')
    expect(await put({ valueMaps: { advisor: { kb: app.userId('reporter') } } })).toBe('import_unknown_value')
    expect(await put({ valueMaps: { lastName: {} } })).toBe('invalid')
    expect(await put({ version: 7 })).toBe('stale')
    const ignored = await app.as('advisor').put(`/api/imports/${shown.id}`, { mapping, version: shown.version })
    expect(ignored.json().mappingProblem).toMatchObject({ code: 'mapping_without_name' })
    const refused = await app.as('advisor').post(`/api/imports/${shown.id}/run`, { version: ignored.json().version })
    expect([refused.statusCode, refused.json().code]).toEqual([400, 'mapping_without_name'])
  })
})

describe('a run', () => {
  const people = (count: number) => header + Array.from({ length: count }, (_, n) => `Nom${n};Prénom;p${n}@k.example;;;;;;;\n`).join('')

  it('leaves others answered, and is started once', async () => {
    const shown = await upload(people(120))
    const start = () => app.as('advisor').post(`/api/imports/${shown.id}/run`, { version: shown.version })
    expect((await start()).statusCode).toBe(200)
    expect((await start()).json().code).toBe('import_started')
    const seen: number[] = []
    for (let status = 'running'; status === 'running'; ) {
      const [note, page] = await Promise.all([
        app.as('colleague').post('/api/people', { category: 'other', lastName: 'Autre', firstName: `n${seen.length}` }),
        app.as('colleague').get('/api/people?range=[0,9]'),
      ])
      expect([note.statusCode, page.statusCode]).toEqual([200, 200])
      const now = await show(shown.id)
      status = now.status
      seen.push(now.outcomes.created)
    }
    expect(seen.some((created) => created > 0 && created < 120)).toBe(true)
    expect(await app.store.read.$count(tables.journeys)).toBe(120)
  }, 30_000)

  it('interrupted half way goes on where it stopped, no line twice', async () => {
    const shown = await upload(people(60))
    await app.as('advisor').post(`/api/imports/${shown.id}/run`, { version: shown.version })
    await app.app.close()
    const half = await app.store.read.$count(tables.people)
    expect(half).toBeLessThan(60)
    const config = {
      host: '',
      port: 0,
      databaseUrl: '',
      dataDir: '',
      secret: 'another secret, as long as it takes',
      https: false,
      publicUrl: null,
      mail: null,
      logLevel: 'silent',
    }
    const restarted = await buildApp({ store: app.store, config, clock: () => testNow, newId: () => v7() })
    await restarted.ready()
    const runs = () => app.store.read.select().from(tables.importRuns)
    while ((await runs()).some(({ status }) => status === 'running')) await new Promise((done) => setTimeout(done, 20))
    await restarted.close()
    expect(await runs()).toMatchObject([{ status: 'done' }])
    expect(await app.store.read.$count(tables.people)).toBe(60)
    expect(await app.store.read.$count(tables.importRows, eq(tables.importRows.outcome, 'created'))).toBe(60)
  }, 30_000)
})

describe('hostile files', () => {
  it.each([
    ['empty', '', 400, 'Ce fichier est vide.'],
    ['header only', header, 400, 'Ce fichier n’a aucune ligne sous son en-tête.'],
    [
      'a workbook renamed',
      'PK\x03\x04',
      400,
      'Ce fichier n’est pas un CSV. Dans le tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 ».',
    ],
    ['20 000 columns', `Nom;Prénom\n${'a;'.repeat(20_000)}\n`, 413, 'La ligne 2 compte plus de 200 colonnes.'],
    ['a cell of 10 MB', `Nom;Prénom\n"${'a'.repeat(10_000_000)}";b\n`, 413, 'Une case de la ligne 2 dépasse 50000 caractères.'],
    ['an unclosed quote', 'Nom;Prénom\n"a;b\n', 400, 'Un guillemet ouvert à la ligne 2 n’est jamais fermé.'],
    ['17 MB', 'a'.repeat(17 * 1024 * 1024), 413, 'Le contenu envoyé est trop volumineux.'],
  ])('%s: refused in words', async (_what, content, status, message) => {
    const reply = await send(content)
    expect([reply.statusCode, reply.json().message]).toEqual([status, message])
    expect(await app.store.read.$count(tables.importRuns)).toBe(0)
  })

  it('formulas and SQL are stored as they are written, and never leave as formulas', async () => {
    const shown = await upload(`${header}=cmd|' /C calc'!A0;"'; drop table people;--";f@k.example;;;;;;;=1+1\n=2+3;;;;;;;;;\n;;;;;;;;;\n`)
    await run(shown)
    const [person] = await all<Person>('people')
    expect(person).toMatchObject({ lastName: "=cmd|' /C calc'!A0", firstName: "'; Drop Table People;--" })
    const { body } = await app.as('advisor').get(`/api/imports/${shown.id}/rejects`)
    expect(body).toContain(";'=2+3;")
  })
})

it('is for advisors and managers alone', async () => {
  const shown = await upload(`${header}Kerbrat;Élise;e@k.example;;;;;;;\n`)
  for (const persona of ['secretary', 'aid_officer', 'reporter', 'admin'] as const) {
    const replies = await Promise.all([
      send(header, { by: persona }),
      app.as(persona).get('/api/imports'),
      app.as(persona).get(`/api/imports/${shown.id}/preview`),
    ])
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403])
  }
  const list = await app.as('manager').get('/api/imports')
  expect([list.headers['content-range'], list.json()[0]]).toMatchObject([
    'imports 0-0/1',
    { id: shown.id, fileName: 'suivi.csv', status: 'mapping' },
  ])
  expect(list.json()[0].valueMaps).toBeUndefined()
  expect((await app.as('manager').get(`/api/imports/${v7()}`)).statusCode).toBe(404)
})

it('sent twice with the same key is kept once', async () => {
  const headers = { 'idempotency-key': 'one' }
  const content = `${header}Kerbrat;Élise;e@k.example;;;;;;;\n`
  const [first, second] = [await send(content, { headers }), await send(content, { headers })]
  expect(second.json().id).toBe(first.json().id)
  expect(await app.store.read.$count(tables.importRuns)).toBe(1)
})
