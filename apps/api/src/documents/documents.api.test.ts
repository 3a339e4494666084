import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { maxBytes } from '@ancrage/domain/documents/document'
import { addDays, dayOf, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { arriving, pathOf } from '../platform/files'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let roche: Opened
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
})
afterEach(() => site.close())

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

interface Sent {
  readonly by?: Persona
  readonly to?: { readonly subjectResource: string; readonly subjectId: string }
  readonly name?: string
  readonly confidential?: boolean
  readonly headers?: Record<string, string>
}

async function send(bytes: Buffer | string, { by = 'advisor', to = onJourney(), name = 'CV.pdf', confidential, headers }: Sent = {}) {
  const query = new URLSearchParams({ ...to, kind: 'attachment', ...(confidential && { confidential: 'true' }) })
  const reply = await site.as(by).inject({
    method: 'POST',
    url: `/api/documents?${query}`,
    payload: Buffer.from(bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...headers,
    },
  })
  return { status: reply.statusCode, ...reply.json() }
}

const onJourney = () => ({ subjectResource: 'journeys', subjectId: roche.journeyId })
const onExchange = (subjectId: string) => ({ subjectResource: 'interactions', subjectId })
const read = (by: Persona, id: string) => site.as(by).get(`/api/documents/${id}/file`)
const listed = async (by: Persona) =>
  (await site.as(by).get(`/api/journeys/${roche.journeyId}/documents`)).json().map(({ name }: { name: string }) => name)
const note = async (more: object = {}) =>
  (
    await written(site, 'advisor', '/api/interactions', {
      kind: 'note',
      occurredOn: '2026-03-02',
      personId: roche.personId,
      journeyId: roche.journeyId,
      summary: 'x',
      ...more,
    })
  ).id as string

/** A zip whose entries are stored, as an office document begins. */
function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const files = Object.entries(entries).map(([name, text]) => {
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(crc32(text), 14)
    head.writeUInt32LE(text.length, 18)
    head.writeUInt32LE(text.length, 22)
    head.writeUInt16LE(name.length, 26)
    return Buffer.concat([head, Buffer.from(name), Buffer.from(text)])
  })
  return Buffer.concat(files)
}

const office = (main: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="application/${main}.main+xml"/></Types>`,
    'x.xml': '<x/>',
  })
const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a file kept is given back as it came: on the disk before its row, for the server alone, as a thing to save', async () => {
  const sent = await send(pdf, { name: 'CV Hélène « Kerbrat ».pdf' })
  expect(sent).toMatchObject({
    status: 200,
    name: 'CV Hélène « Kerbrat ».pdf',
    bytes: pdf.length,
    mediaType: 'application/pdf',
    confidential: false,
  })
  const path = pathOf(site.dataDir, createHash('sha256').update(pdf).digest('hex'))
  expect([readFileSync(path).equals(pdf), statSync(path).mode & 0o777]).toEqual([true, 0o600])
  expect(readdirSync(arriving(site.dataDir))).toEqual([])
  const given = await read('secretary', sent.id)
  expect([given.statusCode, given.rawPayload.equals(pdf)]).toEqual([200, true])
  expect(given.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': "attachment; filename*=UTF-8''CV%20H%C3%A9l%C3%A8ne%20%C2%AB%20Kerbrat%20%C2%BB.pdf",
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store',
  })
  expect((await site.app.inject({ method: 'GET', url: `/api/documents/${sent.id}/file` })).statusCode).toBe(401)
  expect([(await read('reporter', sent.id)).statusCode, (await read('admin', sent.id)).statusCode]).toEqual([403, 403])
  const journal = JSON.stringify([
    await site.store.read.select().from(tables.auditEntries),
    await site.store.read.select().from(tables.auditValues),
  ])
  expect(journal).toContain('document.downloaded')
  expect(journal + site.logged()).not.toContain('Kerbrat')
})

const judged: readonly (readonly [name: string, bytes: Buffer | string, verdict: string])[] = [
  ['bail.docx', office(word), 'docx'],
  ['photo', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082', 'hex'), 'png'],
  ['note.txt', 'Bonjour, à demain', 'txt'],
  ['note.txt', Buffer.from('Bonjour, \xe0 demain', 'latin1'), 'txt'],
  ['mail.eml', 'From: a@b.example\r\nSubject: x\r\n\r\nBonjour', 'eml'],
  ['macros.docx', office('vnd.ms-word.document.macroEnabled'), 'file_type'],
  ['page.txt', '<html><script>alert(1)</script>', 'file_type'],
  ['page.pdf', '<html><script>alert(1)</script>', 'file_type'],
  ['dessin.txt', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'file_type'],
  ['script.js', 'alert(1)', 'file_type'],
  ['outil.pdf', Buffer.from('MZ\x90\x00\x03\x00\x00\x00PE\x00\x00', 'latin1'), 'file_type'],
  ['archive.zip', zipOf({ 'a.txt': 'x' }), 'file_type'],
  ['coupe.docx', office(word).subarray(0, 40), 'file_type'],
  ['binaire.txt', Buffer.from([1, 2, 3, 0]), 'file_type'],
  ['vide.pdf', '', 'file_empty'],
]

test('a file is judged by what is in it, whatever its name says', async () => {
  for (const [name, bytes, verdict] of judged) {
    const sent = await send(bytes, { name })
    if (sent.status === 200) expect(sent.name.split('.').at(-1), name).toBe(verdict)
    else expect([sent.code, name]).toEqual([verdict, name])
  }
  expect(readdirSync(arriving(site.dataDir))).toEqual([])
})

test('what is too large, nameless, no file or for nothing is refused, and leaves nothing', async () => {
  const large = await send(Buffer.alloc(maxBytes + 1, '%PDF-1.7\n'))
  expect(large).toMatchObject({ status: 413, code: 'file_too_large', message: 'Ce fichier dépasse 20 Mo.' })
  expect(await send(pdf, { headers: { 'content-disposition': 'attachment' } })).toMatchObject({ status: 400, code: 'file_name' })
  expect(await send(pdf, { headers: { 'content-disposition': "attachment; filename*=UTF-8''%E9" } })).toMatchObject({
    status: 400,
    code: 'file_name',
  })
  expect(await send('{}', { headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 415, code: 'unsupported_type' })
  expect(await send(pdf, { to: onExchange(roche.journeyId) })).toMatchObject({ status: 404, code: 'not_found' })
  expect(await send(pdf, { to: { subjectResource: 'users', subjectId: roche.journeyId } })).toMatchObject({ status: 400, code: 'invalid' })
  expect(await listed('advisor')).toEqual([])
  expect(readdirSync(arriving(site.dataDir))).toEqual([])
})

test('a name longer than any system makes is looked at by its end, whose ending says what a text is', async () => {
  const { status, name, mediaType } = await send('nom;ville\n', { name: `${'a'.repeat(2_000)}${'b'.repeat(1_000)}.csv` })
  expect([status, mediaType, name]).toEqual([200, 'text/csv', `${'b'.repeat(196)}.csv`])
})

test('sent twice with one key it is kept once; the same key for another file is refused', async () => {
  const headers = { 'idempotency-key': 'one' }
  const [first, again] = [await send(pdf, { headers }), await send(pdf, { headers })]
  expect([first.status, again.status, again.id]).toEqual([200, 200, first.id])
  expect(await listed('advisor')).toEqual(['CV.pdf'])
  expect(await send('%PDF-1.4\nautre', { headers })).toMatchObject({ status: 409, code: 'idempotency_mismatch' })
})

test('feature 14: a document is seen by those who see what it is attached to, and by nobody else', async () => {
  const secret = await send(pdf, { to: onExchange(await note({ visibility: 'private' })), name: 'secret.pdf' })
  const kept = await send(pdf, { to: onJourney(), name: 'confidentiel.pdf', confidential: true })
  const open = await send(pdf, { to: onExchange(await note()), name: 'ouvert.pdf' })
  expect(await listed('advisor')).toEqual(['ouvert.pdf', 'confidentiel.pdf', 'secret.pdf'])
  expect(await listed('manager')).toEqual(['ouvert.pdf', 'confidentiel.pdf'])
  expect(await listed('colleague')).toEqual(['ouvert.pdf'])
  const missing = (await site.as('colleague').get('/api/documents/0190b0c0-0000-7000-8000-000000000000/file')).body
  for (const [by, id] of [
    ['manager', secret.id],
    ['colleague', secret.id],
    ['colleague', kept.id],
    ['aid_officer', kept.id],
  ] as const) {
    const hidden = await read(by, id)
    expect([hidden.statusCode, hidden.body], `${by} ${id}`).toEqual([404, missing])
    expect((await site.as(by).get(`/api/documents/${id}`)).statusCode).toBe(404)
    expect((await site.as(by).get('/api/documents')).body).not.toContain(id)
    expect((await site.as(by).get('/api/documents/export')).body).not.toContain(id === secret.id ? 'secret' : 'confidentiel')
  }
  expect((await read('manager', kept.id)).statusCode).toBe(200)
  expect(await send(pdf, { by: 'colleague', confidential: true })).toMatchObject({ status: 403, code: 'not_yours' })
  expect(await send(pdf, { by: 'colleague', to: onExchange(open.subjectId) })).toMatchObject({ status: 403, code: 'not_author' })
  expect((await site.as('colleague').put(`/api/documents/${open.id}`, { version: 1, name: 'pris.pdf' })).json()).toMatchObject({
    code: 'not_yours',
  })
  const renamed = await site.as('advisor').put(`/api/documents/${open.id}`, { version: 1, name: '../bail signé.exe', confidential: true })
  expect(renamed.json()).toMatchObject({ name: 'bail signé.exe.pdf', confidential: true, version: 2 })
  expect(await listed('colleague')).toEqual([])
})

test('the timeline tells what came with an exchange, and what was added to the journey', async () => {
  const exchange = await note({ kind: 'exchange', medium: 'courriel', direction: 'in', outcome: 'answered' })
  await send(pdf, { to: onExchange(exchange), name: 'bail.pdf' })
  await send(pdf, { to: onExchange(exchange), name: 'salaire.pdf', confidential: true })
  await send(pdf, { name: 'plan.pdf' })
  const seenBy = async (by: Persona) => {
    const { entries } = (await site.as(by).get(`/api/journeys/${roche.journeyId}/timeline?kinds=exchange,document`)).json()
    return entries.map(
      ({ kind, name, author, attachments = [] }: { kind: string; name?: string; author: string; attachments?: { name: string }[] }) => [
        kind,
        author,
        name ?? attachments.map((one) => one.name),
      ],
    )
  }
  const told = ['document', 'Advisor Test', 'plan.pdf']
  expect(await seenBy('advisor')).toEqual([['exchange', 'Advisor Test', ['bail.pdf', 'salaire.pdf']], told])
  expect(await seenBy('colleague')).toEqual([['exchange', 'Advisor Test', ['bail.pdf']], told])
})

test('in the bin it is gone, with what it was attached to as alone; it comes back whole', async () => {
  const exchange = await note()
  const { id } = await send(pdf, { to: onExchange(exchange) })
  const alone = await send(pdf, { name: 'seul.pdf' })
  await site.as('advisor').delete(`/api/documents/${alone.id}`)
  const bin = (await site.as('advisor').get('/api/bin?resource=documents')).json()
  expect(bin.rows).toMatchObject([{ name: 'seul.pdf', kind: 'attachment', person: { lastName: 'Roche' }, by: 'Advisor Test' }])
  await site.as('advisor').delete(`/api/interactions/${exchange}`)
  expect([(await read('advisor', id)).statusCode, await listed('advisor')]).toEqual([404, []])
  expect((await send(pdf, { to: onExchange(exchange) })).status).toBe(404)
  await site.as('advisor').post(`/api/interactions/${exchange}/restore`)
  await site.as('advisor').post(`/api/documents/${alone.id}/restore`)
  expect(await listed('advisor')).toEqual(['seul.pdf', 'CV.pdf'])
  site.setNow('2026-03-03T08:00:00.000Z' as Instant)
  await site.as('manager').delete(`/api/people/${roche.personId}`)
  expect([(await read('manager', id)).statusCode, (await read('manager', alone.id)).statusCode]).toEqual([404, 404])
})

test('files without a document are swept once they are a day old; those still pointed to stay', async () => {
  const sweep = async (days: number) => {
    site.setNow(startOf(addDays(dayOf(testNow), days)))
    return (await site.as('admin').post('/api/jobs/sweep_files/run')).json().runs[0].count
  }
  const exchange = await note()
  const [gone, other] = [await send(pdf, { to: onExchange(exchange) }), await send('%PDF-1.4\nreste', { name: 'reste.pdf' })]
  const orphan = pathOf(site.dataDir, createHash('sha256').update('%PDF-1.4\norphelin').digest('hex'))
  const lost = await send('%PDF-1.4\norphelin', { name: 'orphelin.pdf' })
  await site.store.write((tx) => tx.delete(tables.documents).where(eq(tables.documents.id, lost.id)))
  expect([await sweep(1), existsSync(orphan)]).toEqual([0, true])
  const cut = join(arriving(site.dataDir), 'cut')
  writeFileSync(cut, 'x')
  utimesSync(cut, new Date(testNow), new Date(testNow))
  expect([await sweep(2), existsSync(orphan), existsSync(cut)]).toEqual([2, false, false])
  await site.as('advisor').delete(`/api/interactions/${exchange}`)
  site.setNow(startOf(addDays(dayOf(testNow), 40)))
  await site.as('admin').post('/api/jobs/empty_bin/run')
  expect(await site.store.read.$count(tables.documents, eq(tables.documents.id, gone.id))).toBe(0)
  expect([await sweep(41), await sweep(42)]).toEqual([1, 0])
  expect((await read('advisor', other.id)).statusCode).toBe(200)
})
