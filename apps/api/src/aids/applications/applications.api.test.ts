import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../../testing/app'
import { lineOf, moveCardTo, standings } from '../../testing/move-card'
import { openJourney, written } from '../../testing/open-journey'
import { doTo } from './do-to'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const { aidApplications, aidPieces, aidSchemes, auditEntries } = tables
const quote = { kind: 'materiel', label: 'Échographe', amountCents: 3_000_000 }

async function schemeId(key = 'vosges-primo-installation'): Promise<string> {
  const [scheme] = await site.store.read.select({ id: aidSchemes.id }).from(aidSchemes).where(eq(aidSchemes.key, key))
  return scheme?.id ?? ''
}

async function apply(personId: string, more: object = {}) {
  return written(site, 'aid_officer', '/api/aid-applications', {
    schemeId: await schemeId(),
    personId,
    professionCode: '10',
    communeCode: '88196',
    installationOn: '2026-02-02',
    expenses: [quote],
    ...more,
  })
}

/** What a page shows: where it stands, what it gives, what may be done and why not. */
async function shown(id: string, persona: Persona = 'aid_officer') {
  const reply = await site.as(persona).get(`/api/aid-applications/${id}/page`)
  expect([reply.statusCode, reply.body]).toEqual([200, expect.anything()])
  return reply.json()
}

async function done(id: string, verb: string, body: object = {}, persona: Persona = 'aid_officer') {
  const { version } = await shown(id)
  return site.as(persona).post(`/api/aid-applications/${id}/${verb}`, { version, ...body })
}

async function receiveAll(id: string, neededFor: string) {
  const { pieces } = await shown(id)
  for (const piece of pieces.filter((one: { neededFor: string }) => one.neededFor === neededFor)) {
    await written(site, 'secretary', `/api/aid-applications/${id}/pieces/${piece.id}/receive`, {
      receivedOn: '2026-03-02',
      version: piece.version,
    })
  }
}

test('feature 35: an application lives from its pieces to its refusal; nothing goes on while a compulsory piece is missing', async () => {
  const { personId, journeyId } = await openJourney(site, 'Kerbrat')
  const { id, number } = await apply(personId)
  expect(number).toBe('A-2026-0001')
  // Its pieces are its scheme's, what it gives is calculated, and the aid track of the journey follows.
  const first = await shown(id)
  expect(first).toMatchObject({ status: 'gathering', journeyId, computedCents: 1_800_000, assessment: { amountCents: 1_800_000 } })
  expect(first.pieces.length).toBeGreaterThan(2)
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 2' })
  expect((await done(id, 'file', { filedOn: '2026-03-03' })).json()).toMatchObject({ errors: { filedOn: 'Cette date est à venir.' } })
  expect((await done(id, 'file', { filedOn: '2026-02-27' })).json()).toMatchObject({ status: 'filed', filedOn: '2026-02-27' })
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 3' })
  // Moved by hand no more, nor set aside.
  const moved = await moveCardTo(site, journeyId, ['aid', 1])
  expect([moved.statusCode, moved.json().code]).toEqual([409, 'track_follows_applications'])
  const { trackId, version } = await lineOf(site, journeyId, 'aid')
  const aside = await site.as('advisor').post(`/api/tracks/${trackId}/set-aside`, { state: 'not_needed', version })
  expect(aside.json().code).toBe('track_follows_applications')

  // A piece missing is named; a second person's stale page is told what it is now.
  const lacking = await done(id, 'declare-complete')
  expect([lacking.statusCode, lacking.json().code]).toEqual([409, 'aid_pieces_missing'])
  expect(lacking.json().message).toContain(first.pieces[0].label.fr)
  expect((await shown(id)).next).toContainEqual({
    verb: 'declare_complete',
    refusal: { code: 'aid_pieces_missing', sentence: lacking.json().message },
  })
  const stale = await site.as('aid_officer').post(`/api/aid-applications/${id}/declare-incomplete`, { note: 'RIB', version: 1 })
  expect([stale.statusCode, stale.json().code, stale.json().params.current.status]).toEqual([409, 'stale', 'filed'])
  await receiveAll(id, 'filing')
  const [piece] = (await shown(id)).pieces
  expect(piece).toMatchObject({ receivedOn: '2026-03-02', receivedBy: 'Secretary Test', version: 2 })
  const twice = await site.as('secretary').post(`/api/aid-applications/${id}/pieces/${piece.id}/unreceive`, { version: 1 })
  expect([twice.statusCode, twice.json().code]).toEqual([409, 'stale'])
  expect((await done(id, 'declare-complete')).json()).toMatchObject({ status: 'complete', completeOn: '2026-03-02' })
  expect((await done(id, 'examine', { opinion: 'Favorable.' })).json()).toMatchObject({
    status: 'examined',
    examinedBy: site.userId('aid_officer'),
  })
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 4' })

  // Refused with a reason, its rules are frozen; the only one over, the track is « sans suite ».
  expect((await done(id, 'refuse', { reasonCode: 'credits', reason: ' ' })).json().errors).toMatchObject({ reason: 'À renseigner.' })
  expect((await done(id, 'refuse', { reasonCode: 'credits', reason: 'Crédits de l’année épuisés.' })).json()).toMatchObject({
    status: 'refused',
    schemeVersionId: expect.any(String),
  })
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'dropped 4' })
  const frozen = await site
    .as('aid_officer')
    .put(`/api/aid-applications/${id}`, { communeCode: '88160', version: (await shown(id)).version })
  expect([frozen.statusCode, frozen.json().errors]).toEqual([409, { communeCode: expect.stringContaining('décidé') }])
  const { expenses } = await shown(id)
  const changed = await site.as('aid_officer').put(`/api/aid-expenses/${expenses[0].id}`, { amountCents: 1, version: 1 })
  expect(changed.json().code).toBe('aid_quotes_frozen')
  // Taken up again, it is examined anew, and leads the track again.
  expect((await done(id, 'reopen', { reason: 'Recours gracieux.' })).json()).toMatchObject({
    status: 'filed',
    schemeVersionId: null,
    refusalReason: null,
  })
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 3' })

  // The journey tells it all; roles that may not, don't.
  const { entries } = (await site.as('advisor').get(`/api/journeys/${journeyId}/timeline?kinds=aid`)).json()
  expect(entries.map(({ action }: { action: string }) => action)).toContain('aid-application.refused')
  expect((await done(id, 'abandon', { reason: 'Renonce.' }, 'advisor')).statusCode).toBe(403)
  expect((await site.as('reporter').get(`/api/aid-applications/${id}/page`)).statusCode).toBe(403)
  const [row] = (await site.as('reporter').get('/api/aid-applications')).json()
  expect(row).toEqual({
    id: expect.any(String),
    schemeKey: 'vosges-primo-installation',
    professionCode: '10',
    epciCode: expect.any(String),
    status: 'filed',
    filedMonth: '2026-02',
    votedMonth: null,
  })
  expect(row.id).not.toBe(id)
})

test('an application is changed, searched, exported, binned; a convention signed keeps it', async () => {
  const { personId, journeyId } = await openJourney(site, 'Kerbrat')
  const other = await openJourney(site, 'Perrin')
  const wrong = await site.as('aid_officer').post('/api/aid-applications', {
    schemeId: await schemeId('caim'),
    personId,
    journeyId: other.journeyId,
    professionCode: '10',
    communeCode: '88196',
  })
  expect(wrong.statusCode).toBe(400)
  const { id } = await apply(personId)
  const officer = site.as('aid_officer')
  // Another quote, partly retained, changes what is calculated and no version.
  const over = await officer.post('/api/aid-expenses', { applicationId: id, nature: 'quote', ...quote, retainedCents: 9_000_000 })
  expect(over.json().errors).toEqual({ retainedCents: 'Le montant retenu dépasse la dépense.' })
  await written(site, 'aid_officer', '/api/aid-expenses', {
    applicationId: id,
    nature: 'quote',
    ...quote,
    amountCents: 100_000,
    retainedCents: 50_000,
  })
  expect(await shown(id)).toMatchObject({ computedCents: 1_830_000, version: 1 })
  const early = await officer.post('/api/aid-expenses', { applicationId: id, nature: 'invoice', ...quote })
  expect(early.json().code).toBe('aid_invoices_later')
  const extra = await written(site, 'aid_officer', `/api/aid-applications/${id}/pieces`, { label: 'Bail' })
  expect(extra).toMatchObject({ label: { fr: 'Bail' }, compulsory: true, neededFor: 'filing' })
  await written(site, 'aid_officer', `/api/aid-applications/${id}/pieces/${extra.id}/drop`, { version: 1 })
  // Found by its number and by the name of its beneficiary, whatever becomes of it.
  const found = async (q: string) =>
    (await officer.get(`/api/aid-applications?filter=${encodeURIComponent(JSON.stringify({ q }))}`)).json().length
  expect([await found('a-2026-0001'), await found('kerbrat'), await found('perrin')]).toEqual([1, 1, 0])
  const person = (await officer.get(`/api/people/${personId}`)).json()
  await site.as('advisor').put(`/api/people/${personId}`, { lastName: 'Stănescu', version: person.version })
  expect([await found('stanescu'), await found('kerbrat')]).toEqual([1, 0])
  expect((await officer.get('/api/aid-applications/export')).body).toContain('A-2026-0001')
  expect((await officer.get(`/api/journeys/${journeyId}/aid-applications`)).json()).toMatchObject([{ id, amountCents: 1_830_000 }])

  // In the bin it leads nothing more; back, it leads again. Signed, it stays.
  expect((await officer.delete(`/api/aid-applications/${id}`)).statusCode).toBe(200)
  expect((await moveCardTo(site, journeyId, ['aid', 1])).statusCode).toBe(200)
  await written(site, 'aid_officer', `/api/aid-applications/${id}/restore`, {})
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 2' })
  await site.store.write((tx) =>
    tx
      .update(aidApplications)
      .set({ conventionOn: '2026-03-01' as never })
      .where(eq(aidApplications.id, id)),
  )
  for (const url of [`/api/aid-applications/${id}`]) {
    const kept = await officer.delete(url)
    expect([kept.statusCode, kept.json().code]).toEqual([409, 'aid_convention_signed'])
  }
  const kept = await site.as('manager').delete(`/api/people/${personId}`)
  expect([kept.statusCode, kept.json().code]).toEqual([409, 'aid_convention_signed'])
})

test('the aid track follows the least advanced application, freezes with its journey, and follows again when it thaws', async () => {
  const { personId, journeyId, version } = await openJourney(site, 'Kerbrat')
  const far = await apply(personId)
  const near = await apply(personId, { schemeId: await schemeId('vosges-equipement') })
  const put = (id: string, status: 'voted' | 'settled' | 'signed') =>
    site.store.write((tx) => tx.update(aidApplications).set({ status, votedCents: 1, sessionId: null }).where(eq(aidApplications.id, id)))
  await put(far.id, 'signed')
  expect((await done(near.id, 'file', { filedOn: '2026-03-01' })).statusCode).toBe(200)
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 3' })
  expect((await done(near.id, 'abandon', { reason: 'Renonce.' })).statusCode).toBe(200)
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 6' })
  await written(site, 'advisor', `/api/journeys/${journeyId}/close`, { outcome: 'elsewhere', reason: 'conjoint', version })
  await put(far.id, 'settled')
  await site.run('aid_officer', async (command) => {
    const [row] = await command.tx.select().from(aidApplications).where(eq(aidApplications.id, near.id))
    await doTo(command, near.id, { verb: 'reopen', version: row?.version ?? 0, deed: { reason: 'Revient.' } })
    await doTo(command, near.id, { verb: 'abandon', version: (row?.version ?? 0) + 1, deed: { reason: 'Non.' } })
  })
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 6 frozen' })
  await written(site, 'advisor', `/api/journeys/${journeyId}/reopen`, { version: version + 1 })
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 8' })
})

test('a journey taken back from the bin has its aid track where its applications went meanwhile', async () => {
  const { personId, journeyId } = await openJourney(site, 'Marchal')
  const { id } = await apply(personId)
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 2' })
  await site.as('manager').delete(`/api/journeys/${journeyId}`)
  expect((await done(id, 'file', { filedOn: '2026-03-01' })).statusCode).toBe(200)
  expect((await site.as('manager').post(`/api/journeys/${journeyId}/restore`)).statusCode).toBe(200)
  expect(await standings(site, journeyId)).toMatchObject({ aid: 'open 3' })
})

test('feature 39: above the site’s threshold a second person approves, and never the one who examined it', async () => {
  const { personId } = await openJourney(site, 'Kerbrat')
  const { id } = await apply(personId)
  const admin = site.as('admin')
  const threshold = async (value: string) => {
    const { settings } = (await admin.get('/api/settings')).json()
    const { version } = settings.find(({ key }: { key: string }) => key === 'secondApprovalCents')
    return (await admin.put('/api/settings/secondApprovalCents', { value, version })).statusCode
  }
  expect([await threshold('12,5'), await threshold('1000000')]).toEqual([400, 200])
  await done(id, 'file', { filedOn: '2026-03-01' })
  await receiveAll(id, 'filing')
  await done(id, 'declare-complete')
  expect((await done(id, 'approve', {}, 'manager')).json().code).toBe('aid_not_now')
  await done(id, 'examine')
  const { next, approvalAwaited } = await shown(id)
  expect([approvalAwaited, next.find(({ verb }: { verb: string }) => verb === 'vote').refusal.code]).toEqual([
    true,
    'aid_approval_required',
  ])
  const own = await done(id, 'approve')
  expect([own.statusCode, own.json().code]).toEqual([403, 'aid_approval_own'])
  expect((await done(id, 'approve', {}, 'advisor')).statusCode).toBe(403)
  const sent = await done(id, 'examine-again', { reason: 'Devis à vérifier.' }, 'manager')
  expect(sent.json()).toMatchObject({ status: 'complete', examinedBy: null })
  await done(id, 'examine')
  expect((await done(id, 'approve', {}, 'manager')).json()).toMatchObject({ status: 'examined', approvedBy: site.userId('manager') })
  expect((await shown(id)).approvalAwaited).toBe(false)
  // A quote more gives more than was approved: it is approved again. One less does not.
  const more = await written(site, 'aid_officer', '/api/aid-expenses', {
    ...quote,
    applicationId: id,
    nature: 'quote',
    amountCents: 100_000,
  })
  expect(await shown(id)).toMatchObject({ approvalAwaited: true, approver: null, computedCents: 1_860_000 })
  expect((await done(id, 'approve', {}, 'manager')).statusCode).toBe(200)
  await site.as('aid_officer').delete(`/api/aid-expenses/${more.id}`)
  expect(await shown(id)).toMatchObject({ approvalAwaited: false, computedCents: 1_800_000 })
})

test('fifty at once: numbers without gap nor double, one filing, one journal entry', async () => {
  const { personId } = await openJourney(site, 'Kerbrat')
  const made = await Promise.all(Array.from({ length: 50 }, () => apply(personId, { expenses: [] })))
  const numbers = made.map(({ number }) => number as string).toSorted()
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => `A-2026-${String(n + 1).padStart(4, '0')}`))
  const [{ id }] = made as [{ id: string }]
  const filed = await Promise.all(
    Array.from({ length: 20 }, () =>
      site.as('aid_officer').post(`/api/aid-applications/${id}/file`, { filedOn: '2026-03-01', version: 1 }),
    ),
  )
  expect(filed.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, ...Array(19).fill(409)])
  const entries = await site.store.read.select().from(auditEntries).where(eq(auditEntries.action, 'aid-application.filed'))
  expect(entries).toHaveLength(1)
  expect((await site.store.read.select().from(aidPieces)).length % 50).toBe(0)
})
