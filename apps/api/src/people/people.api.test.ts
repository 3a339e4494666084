import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const kerbrat = {
  category: 'professional',
  civility: 'dr',
  lastName: 'Kerbrat',
  firstName: 'Élise',
  phone: '06 39 98 36 76',
  professionCode: '10',
  communeCode: '88196',
  tags: ['forum', 'couple'],
}

test('a person typed is kept as read, in the one form of each value', async () => {
  const reply = await site.as('advisor').post('/api/people', kerbrat)
  expect(reply.statusCode, reply.body).toBe(200)
  expect(reply.json()).toMatchObject({
    lastName: 'Kerbrat',
    phone: '+33639983676',
    tags: ['couple', 'forum'],
    email: null,
    version: 1,
    createdBy: site.userId('advisor'),
  })
})

test('what is wrong is told at its field, in the reader’s language, and nothing is written', async () => {
  const reply = await site.as('advisor').post('/api/people', {
    category: 'alien',
    lastName: ' ',
    email: 'nowhere',
    phone: '12',
    rpps: '99900023352',
    communeCode: '99999',
    shoe: 42,
  })
  expect(reply.statusCode).toBe(400)
  expect(reply.json()).toMatchObject({
    statusCode: 400,
    code: 'invalid',
    errors: {
      category: 'Valeur hors de la liste.',
      lastName: 'À renseigner.',
      firstName: 'À renseigner.',
      email: 'Adresse de courriel incomplète.',
      phone: 'Numéro de téléphone illisible.',
      rpps: 'Ce numéro RPPS comporte une erreur de frappe (clé fausse).',
      shoe: 'Champ inconnu.',
    },
  })
  expect((await site.as('advisor').get('/api/people')).headers['content-range']).toBe('people */0')
})

test('a commune that does not exist is refused at its field', async () => {
  const reply = await site.as('advisor').post('/api/people', { ...kerbrat, communeCode: '88999' })
  expect([reply.statusCode, reply.json().errors]).toEqual([400, { communeCode: 'Commune inconnue.' }])
})

test('a change names the version it was made on: missing 400, stale 409 with the record as it stands', async () => {
  const advisor = site.as('advisor')
  const { id } = (await advisor.post('/api/people', kerbrat)).json()
  expect((await advisor.put(`/api/people/${id}`, { position: 'associée' })).json()).toMatchObject({
    statusCode: 400,
    code: 'version_required',
  })
  const changed = await advisor.put(`/api/people/${id}`, { position: 'associée', version: 1 })
  expect(changed.json()).toMatchObject({ position: 'associée', version: 2, lastName: 'Kerbrat', tags: ['couple', 'forum'] })
  const stale = await site.as('colleague').put(`/api/people/${id}`, { position: 'remplaçante', version: 1 })
  expect(stale.statusCode).toBe(409)
  expect(stale.json()).toMatchObject({ code: 'stale', params: { current: { position: 'associée', version: 2 } } })
})

test('a PUT ignores derived keys, accepts read-only ones unchanged, refuses them changed', async () => {
  const advisor = site.as('advisor')
  const person = (await advisor.post('/api/people', kerbrat)).json()
  const same = await advisor.put(`/api/people/${person.id}`, { ...person, lastExchangeOn: '2020-01-01', firstName: 'Lise' })
  expect(same.json()).toMatchObject({ firstName: 'Lise', lastExchangeOn: null, version: 2 })
  const refused = await advisor.put(`/api/people/${person.id}`, {
    version: 2,
    householdId: '0190b0c0-0000-7000-8000-000000000000',
    createdBy: null,
  })
  expect(refused.json().errors).toEqual({ householdId: 'Ce champ ne se modifie pas ici.', createdBy: 'Ce champ ne se modifie pas ici.' })
})

test('lists page, sort and filter in the dialect, with an exact total', async () => {
  const advisor = site.as('advisor')
  for (const [lastName, professionCode] of [
    ['Zimmermann', '10'],
    ['Aubert', '70'],
    ['Élan', '10'],
    ['Benali', null],
  ] as const) {
    await advisor.post('/api/people', { category: 'professional', lastName, firstName: 'A', professionCode })
  }
  const list = async (query: object) => {
    const search = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`)
    const reply = await advisor.get(`/api/people?${search.join('&')}`)
    expect(reply.statusCode, reply.body).toBe(200)
    return [
      reply
        .json()
        .map((person: { lastName: string }) => person.lastName)
        .join(' '),
      reply.headers['content-range'],
    ]
  }
  expect(await list({ sort: ['name', 'ASC'], range: [0, 2] })).toEqual(['Aubert Benali Élan', 'people 0-2/4'])
  expect(await list({ sort: ['name', 'DESC'], range: [0, 0] })).toEqual(['Zimmermann', 'people 0-0/4'])
  expect(await list({ filter: { professionCode: '10' }, sort: ['name', 'ASC'] })).toEqual(['Élan Zimmermann', 'people 0-1/2'])
  expect(await list({ filter: { professionCode: ['70', null] } })).toEqual(['Aubert Benali', 'people 0-1/2'])
  expect(await list({ filter: { professionCode_ne: '10' } })).toEqual(['Aubert Benali', 'people 0-1/2'])
  expect(await list({ filter: { professionCode_isnull: true } })).toEqual(['Benali', 'people 0-0/1'])
  expect(await list({ filter: { q: 'elan' } })).toEqual(['Élan', 'people 0-0/1'])
  expect(await list({ filter: { q: '%' } })).toEqual(['Aubert Benali Élan Zimmermann', 'people 0-3/4'])
  expect(await list({ range: [9, 12] })).toEqual(['', 'people */4'])
  expect(await list({ sort: ['professionCode', 'DESC'] })).toEqual(['Aubert Zimmermann Élan Benali', 'people 0-3/4'])
})

test.each([
  ['filter={"shoe":1}', 'unknown_filter'],
  ['filter={"search":"a"}', 'unknown_filter'],
  ['filter={"lastName_like":"a"}', 'unknown_filter'],
  ['filter={"birthYear_gte":"x"}', 'bad_filter'],
  ['filter={', 'bad_filter'],
  ['filter=[]', 'bad_filter'],
  ['filter={"__proto__":1}', 'unknown_filter'],
  ['filter={"constructor":1}', 'unknown_filter'],
  ['sort=["passwordHash","ASC"]', 'bad_sort'],
  ['sort=["lastName","SIDEWAYS"]', 'bad_filter'],
  ['range=[0,1000]', 'bad_range'],
  ['range=[-1,4]', 'bad_range'],
  ['range=[4,1]', 'bad_range'],
  ['range=[0.5,4]', 'bad_range'],
  ['shoe=1', 'invalid'],
])('%s is refused by name', async (query, code) => {
  const reply = await site.as('advisor').get(`/api/people?${encodeURI(query)}`)
  expect([reply.statusCode, reply.json().code], reply.body).toEqual([400, code])
})

test('feature 15: search finds whatever the accents, the case, the spacing of numbers', async () => {
  const advisor = site.as('advisor')
  await advisor.post('/api/people', {
    category: 'professional',
    lastName: 'Lefèvre',
    firstName: 'Marie-Pierre',
    phone: '+33639980012',
    rpps: '99900023351',
    communeCode: '88413',
  })
  await advisor.post('/api/people', { category: 'professional', lastName: 'De La Roche', firstName: 'Hélène' })
  const found = async (q: string) => {
    const reply = await advisor.get(`/api/people?filter=${encodeURIComponent(JSON.stringify({ q }))}`)
    return reply
      .json()
      .map((person: { lastName: string }) => person.lastName)
      .join()
  }
  for (const q of [
    'lefevre',
    'LEFÈVRE',
    'lefe\u0300vre',
    'marie pierre',
    '06 39 98 00 12',
    '06.39.98.00.12',
    '+33639980012',
    '999 000 23351',
    'saint die',
    'St-Dié',
  ])
    expect(await found(q), q).toBe('Lefèvre')
  for (const q of ['helene', 'de la roche', 'delaroche']) expect(await found(q), q).toBe('De La Roche')
  for (const q of ['lxfevre', 'le%zz', '06 39 98 00 13']) expect(await found(q), q).toBe('')
})

test('a POST repeated with its key is done once; the same key with another body is refused', async () => {
  const advisor = site.as('advisor')
  const headers = { 'idempotency-key': 'one-click' }
  const first = await advisor.post('/api/people', kerbrat, headers)
  const again = await advisor.post('/api/people', kerbrat, headers)
  expect(again.json()).toEqual(first.json())
  expect((await advisor.post('/api/people', { ...kerbrat, firstName: 'Lise' }, headers)).json().code).toBe('idempotency_mismatch')
  expect((await advisor.get('/api/people')).headers['content-range']).toBe('people 0-0/1')
})

test('the bin: out of lists, back with restore, refused where another took the number', async () => {
  const advisor = site.as('advisor')
  const { id } = (await advisor.post('/api/people', { ...kerbrat, rpps: '99900023351' })).json()
  expect((await advisor.delete(`/api/people/${id}`)).statusCode).toBe(200)
  expect((await advisor.get('/api/people')).headers['content-range']).toBe('people */0')
  expect((await advisor.get(`/api/people?filter=${encodeURIComponent('{"archivedAt_isnull":false}')}`)).json()).toHaveLength(1)
  expect((await advisor.put(`/api/people/${id}`, { version: 2 })).json().code).toBe('already_binned')
  const other = (await advisor.post('/api/people', { ...kerbrat, rpps: '99900023351' })).json()
  expect((await advisor.post(`/api/people/${id}/restore`)).json()).toMatchObject({ statusCode: 409, code: 'rpps_taken' })
  await advisor.delete(`/api/people/${other.id}`)
  expect((await advisor.post(`/api/people/${id}/restore`)).json()).toMatchObject({ id, archivedAt: null })
})

test('a person goes to the bin with the journeys, exchanges and tasks; only what went comes back', async () => {
  const advisor = site.as('advisor')
  const { id: personId } = (await advisor.post('/api/people', kerbrat)).json()
  const journey = (await advisor.post('/api/journeys', { personId, type: 'installation-liberale', enteredOn: '2026-02-02' })).json()
  const opened = await advisor.post(`/api/journeys/${journey.id}/open`, { version: journey.version, advisorId: site.userId('advisor') })
  expect(opened.statusCode, opened.body).toBe(200)
  const note = { kind: 'note', occurredOn: '2026-02-02', personId, summary: 'jetée avant' }
  const binnedBefore = (await advisor.post('/api/interactions', note)).json()
  await advisor.post('/api/interactions', { ...note, summary: 'jetée avec' })
  await advisor.delete(`/api/interactions/${binnedBefore.id}`)
  const counts = async () => {
    const lists = await Promise.all(['journeys', 'tracks', 'interactions'].map((name) => advisor.get(`/api/${name}`)))
    return lists.map(({ headers }) => String(headers['content-range']).split('/')[1])
  }
  expect(await counts()).toEqual(['1', '6', '1'])
  site.setNow('2026-03-02T08:01:00.000Z' as Instant)
  await advisor.delete(`/api/people/${personId}`)
  expect(await counts()).toEqual(['0', '0', '0'])
  expect((await advisor.post(`/api/people/${personId}/restore`)).statusCode).toBe(200)
  expect(await counts()).toEqual(['1', '6', '1'])
})

test('many at once: each in a transaction of its own, the refused ones named', async () => {
  const advisor = site.as('advisor')
  const people = await Promise.all(
    ['A', 'B', 'C'].map(async (lastName) => (await advisor.post('/api/people', { ...kerbrat, lastName })).json()),
  )
  const [a, b, c] = people
  const reply = await advisor.post('/api/people/bulk', {
    ids: [
      { id: a.id, version: 1 },
      { id: b.id, version: 9 },
      { id: c.id, version: 1 },
    ],
    update: { origin: 'salon' },
  })
  expect(reply.json()).toEqual({ done: [a.id, c.id], failed: [{ id: b.id, code: 'stale', params: {} }] })
  expect((await advisor.get('/api/people?filter={"origin":"salon"}')).json()).toHaveLength(2)
})

test('the export is whole, readable and harmless in a spreadsheet', async () => {
  const advisor = site.as('advisor')
  for (let at = 0; at < 30; at++) await advisor.post('/api/people', { ...kerbrat, lastName: `Nom ${at}`, tags: [] })
  await advisor.post('/api/people', { ...kerbrat, lastName: '=HYPERLINK("x")', noticeGivenOn: '2026-02-01' })
  const reply = await advisor.get('/api/people/export')
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(reply.body.startsWith('\uFEFFCatégorie;Civilité;Nom;Prénom')).toBe(true)
  const lines = reply.body.trim().split('\r\n')
  expect(lines).toHaveLength(32)
  // In the order of the list: by name, where a sign comes before a letter.
  expect(lines[1]).toContain('Professionnel de santé;Dr;"\'=HYPERLINK(""x"")"')
  expect(lines[1]).toContain(';Gérardmer;')
  expect(lines[1]).toContain('01/02/2026')
})

test('a reporter lists pseudonyms: profession, EPCI and months, and may ask for nothing else', async () => {
  const { id } = (await site.as('advisor').post('/api/people', kerbrat)).json()
  const reporter = site.as('reporter')
  const [row] = (await reporter.get('/api/people')).json()
  expect(Object.keys(row).sort()).toEqual(['category', 'epciCode', 'id', 'lastExchangeMonth', 'professionCode'])
  expect(row).toMatchObject({ category: 'professional', professionCode: '10', epciCode: '200096642' })
  expect(row.id).not.toBe(id)
  expect((await reporter.get(`/api/people/${id}`)).statusCode).toBe(403)
  for (const query of [
    'filter={"lastName":"Kerbrat"}',
    'filter={"q":"kerbrat"}',
    `filter={"id":["${id}"]}`,
    'sort=["lastName","ASC"]',
    'sort=["name","ASC"]',
  ]) {
    expect((await reporter.get(`/api/people?${encodeURI(query)}`)).statusCode, query).toBe(400)
  }
  expect((await reporter.get('/api/people/export')).body).not.toContain('Kerbrat')
})
