import { letterChoices } from '@ancrage/domain/aids/letter'
import { shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import { addDays, dayOf } from '@ancrage/domain/kernel/day'
import { asc, eq } from 'drizzle-orm'
import PizZip from 'pizzip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweepDocuments } from '../../documents/sweep'
import { tables } from '../../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../../testing/app'
import { type Committed, committed } from '../../testing/committed'
import { readPdf } from '../../testing/read-pdf'
import { shippedTemplate } from './shipped-template'

let site: TestApp
let kept: Committed
beforeEach(async () => {
  site = await openTestApp()
  kept = await committed(site, 'Kerbrat')
})
afterEach(() => site.close())

const { aidApplications, auditEntries, documents } = tables
/** The first letter loads what writes them. */
const slow = { timeout: 20_000 }
const at = () => `/api/aid-applications/${kept.applicationId}/letters`
const letters = async (by: Persona = 'aid_officer') => (await site.as(by).get(at())).json()
const write = async (body: object, by: Persona = 'aid_officer') => {
  const reply = await site.as(by).post(at(), { letter: 'convention', version: 1, ...body })
  return { status: reply.statusCode, ...reply.json() }
}
const file = async (id: string, by: Persona = 'advisor') => (await site.as(by).get(`/api/documents/${id}/file`)).rawPayload
const wordsIn = (docx: Buffer) =>
  new PizZip(docx)
    .file('word/document.xml')
    ?.asText()
    .replace(/<[^>]+>/g, '') ?? ''
const decided = { deliberationNumber: 'CP-2023-118', zoneClass: 'ZIP', zoneDecree: 'Arrêté fictif', version: 2 } as const
const decide = () => site.store.write((tx) => tx.update(aidApplications).set(decided).where(eq(aidApplications.id, kept.applicationId)))
const send = (by: Persona, url: string, bytes: Buffer, name: string) =>
  site.as(by).inject({
    method: 'POST',
    url,
    payload: bytes,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })

test(
  'feature 38: what lacks is listed first; a letter is written as DOCX and PDF, kept with its number, and never written over',
  slow,
  async () => {
    const { possible, written } = await letters()
    expect(written).toEqual([])
    expect(possible.map(({ letter }: { letter: string }) => letter)).toEqual([
      'convention',
      'notification',
      'yearly_attestation',
      'payment_order',
    ])
    expect(possible[0].missing).toEqual(['organe', 'numero_deliberation', 'zone', 'arrete_zone'])
    expect(await letters('advisor')).toEqual({ possible: [], written: [] })
    expect((await site.as('reporter').get(at())).statusCode).toBe(403)

    const lacking = await write({})
    expect([lacking.status, lacking.message]).toEqual([400, expect.stringContaining('Numéro de délibération')])
    expect((await write({ letter: 'refusal' })).code).toBe('letter_not_now')
    expect((await write({}, 'advisor')).status).toBe(403)
    const first = await write({ accept: 'missing' })
    expect(first).toMatchObject({
      status: 200,
      letter: 'convention',
      number: 1,
      docx: { name: expect.stringMatching(/^convention-A-.*-v1\.docx$/) },
    })
    expect(wordsIn(await file(first.docx.id))).toContain('………')

    await decide()
    expect(await write({ accept: 'missing' })).toMatchObject({ status: 409, code: 'stale', params: { current: { version: 2 } } })
    const second = await write({ version: 2, accept: 'missing' })
    const words = wordsIn(await file(second.docx.id))
    expect(words).not.toMatch(/[{}]/)
    for (const said of ['Élise Kerbrat', '20\u00A0000\u00A0€', 'CP-2023-118', 'Arrêté fictif', '36\u00A0mois (3\u00A0ans)'])
      expect(words).toContain(said)
    const pdf = await readPdf(await file(second.pdf.id))
    expect(pdf).toMatchObject({ marked: true, language: 'fr-FR', title: shippedLetters.convention.text.title })
    expect(pdf.text).toContain('Élise Kerbrat')
    expect((await letters('secretary')).written.map(({ number }: { number: number }) => number)).toEqual([2, 1])

    for (const id of [first.docx.id, first.pdf.id]) {
      expect((await site.as('manager').put(`/api/documents/${id}`, { version: 1, name: 'autre.docx' })).json().code).toBe('letter_kept')
      expect((await site.as('aid_officer').delete(`/api/documents/${id}`)).json().code).toBe('letter_kept')
    }
    const rows = await site.store.read.select().from(documents).where(eq(documents.subjectId, kept.applicationId))
    expect(rows.map(({ kind, retentionClass }) => [kind, retentionClass])).toEqual(Array.from({ length: 4 }, () => ['letter', 'aid']))
    const journal = await site.store.read.select().from(auditEntries).where(eq(auditEntries.action, 'aid-application.letter_written'))
    expect(journal.map(({ subjectId }) => subjectId)).toEqual([kept.applicationId, kept.applicationId])
  },
)

test('six letters asked for at once have six numbers', slow, async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => write({ letter: 'yearly_attestation', accept: 'missing' })))
  expect(new Set(all.map(({ number }) => number))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
})

test('a file of an application is read by whoever reads it, a confidential one by aid officers, managers, its team and whoever added it', async () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
  const to = (more: object = {}) =>
    `/api/documents?${new URLSearchParams({ subjectResource: 'aid-applications', subjectId: kept.applicationId, kind: 'quote', ...more })}`
  const open = (await send('secretary', to(), pdf, 'devis.pdf')).json()
  const closed = (await send('secretary', to({ confidential: 'true' }), pdf, 'rib.pdf')).json()
  expect(closed).toMatchObject({ subjectResource: 'aid-applications', confidential: true })
  const names = async (by: Persona) =>
    (await site.as(by).get(`/api/aid-applications/${kept.applicationId}/documents`)).json().map(({ name }: { name: string }) => name)
  for (const by of ['aid_officer', 'manager', 'secretary'] as const) expect(await names(by)).toEqual(['rib.pdf', 'devis.pdf'])
  expect(await names('advisor')).toEqual(['devis.pdf'])
  expect((await site.as('advisor').get(`/api/documents/${closed.id}/file`)).statusCode).toBe(404)
  expect((await site.as('aid_officer').put(`/api/documents/${closed.id}`, { version: 1, name: 'iban.pdf' })).json()).toMatchObject({
    name: 'iban.pdf',
  })
  expect((await site.as('aid_officer').delete(`/api/documents/${open.id}`)).statusCode).toBe(200)
  const { rows } = (await site.as('aid_officer').get('/api/bin?resource=documents')).json()
  expect(rows).toMatchObject([{ name: 'devis.pdf', person: { lastName: 'Kerbrat' } }])
  expect((await site.as('reporter').get(`/api/aid-applications/${kept.applicationId}/documents`)).statusCode).toBe(403)
  const nowhere = to().replace(kept.applicationId, open.id)
  expect((await send('aid_officer', nowhere, pdf, 'x.pdf')).statusCode).toBe(404)
})

test('a département puts its own template: checked, used by the letters written after, and left for ours', slow, async () => {
  const shown = async () => (await site.as('admin').get('/api/letter-templates')).json()
  expect(
    (await shown()).map(({ letter, number, file: own }: { letter: string; number: number; file: unknown }) => [letter, number, own]),
  ).toEqual(letterChoices.values.map((letter) => [letter, 0, null]))
  expect((await site.as('aid_officer').get('/api/letter-templates')).statusCode).toBe(403)
  const ours = (await site.as('manager').get('/api/letter-templates/convention/file')).rawPayload
  expect(wordsIn(ours)).toContain('{montant_vote}')
  const changed = (text: string) => {
    const zip = new PizZip(ours)
    zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace('Il est convenu ce qui suit.', text))
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
  const put = async (bytes: Buffer, number = 0) =>
    (await send('manager', `/api/letter-templates/convention?number=${number}`, bytes, 'La nôtre.docx')).json()
  expect((await put(changed('{benficiaire}'))).message).toBe('Champs inconnus\u00A0: {benficiaire} → {beneficiaire}.')
  expect((await put(changed('Bonjour {nom'))).message).toContain('«\u00A0nom')
  expect((await put(Buffer.from('%PDF-1.7'))).code).toBe('letter_template_type')
  const own = await put(changed('Notre phrase pour {nom}.'))
  expect(own).toMatchObject({ letter: 'convention', number: 1, file: { name: 'La nôtre.docx' } })
  expect(await put(changed('Trop tard.'))).toMatchObject({ statusCode: 409, params: { current: { number: 1 } } })
  const preview = (await site.as('admin').get('/api/letter-templates/convention/preview')).rawPayload
  expect((await readPdf(preview)).text).toContain('Notre phrase pour Exemple.')

  await site.run('admin', (command) => sweepDocuments(site.dataDir)({ ...command, today: addDays(dayOf(testNow), 30) }))
  const written = await write({ accept: 'missing' })
  expect(wordsIn(await file(written.docx.id))).toContain('Notre phrase pour Kerbrat.')
  expect((await readPdf(await file(written.pdf.id))).text).toContain('Notre phrase pour Kerbrat.')

  expect((await site.as('manager').post('/api/letter-templates/convention/restore', { number: 1 })).json()).toMatchObject({
    number: 2,
    file: null,
  })
  expect(wordsIn(await file((await write({ accept: 'missing' })).docx.id))).not.toContain('Notre phrase')
  const rows = await site.store.read.select().from(tables.letters).orderBy(asc(tables.letters.number))
  expect(rows.map(({ templateId }) => templateId !== null)).toEqual([true, false])
})

test('a template that takes nothing from its letter is still a template: what it does not ask for does not lack', slow, async () => {
  const bytes = await shippedTemplate({ title: 'Convention {numero}', blocks: [] })
  await send('manager', '/api/letter-templates/convention?number=0', bytes, 'courte.docx')
  expect((await letters()).possible[0]).toEqual({ letter: 'convention', missing: [] })
  const { pdf } = await write({})
  expect((await readPdf(await file(pdf.id))).title).toMatch(/^Convention A-/)
})
