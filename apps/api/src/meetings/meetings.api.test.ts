import { dayOf } from '@ancrage/domain/kernel/day'
import { and, eq } from 'drizzle-orm'
import PizZip from 'pizzip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { lineOf } from '../testing/move-card'
import { openJourney, written } from '../testing/open-journey'
import { readPdf } from '../testing/read-pdf'
import { decisionsBefore } from './unfinished'

let site: TestApp
let bodies: Record<'strategic' | 'operational', string>
beforeEach(async () => {
  site = await openTestApp()
  const committees: { id: string; kind: 'strategic' | 'operational' }[] = (await site.as('reporter').get('/api/committees')).json()
  bodies = Object.fromEntries(committees.map(({ id, kind }) => [kind, id])) as typeof bodies
})
afterEach(() => site.close())

const { auditEntries, auditValues, meetingNotes, reports, tasks } = tables
const plan = (heldOn: string, kind: keyof typeof bodies = 'strategic') =>
  written(site, 'secretary', '/api/meetings', { committeeId: bodies[kind], heldOn, heldTime: '14:30', place: 'Salle Jeanne-d’Arc' })
const addPoint = (meetingId: string, title: string, more: object = {}) =>
  written(site, 'advisor', '/api/meeting-items', { meetingId, title, ...more })
const decide = (meetingId: string, text: string, more: object = {}) =>
  written(site, 'advisor', '/api/decisions', { meetingId, text, ownerId: site.userId('colleague'), dueOn: '2026-03-20', ...more })
const page = async (id: string, by: Persona = 'advisor') => (await site.as(by).get(`/api/meetings/${id}/page`)).json()
const taskOf = async ({ taskId }: { taskId: string }) => (await site.as('advisor').get(`/api/tasks/${taskId}`)).json()
const post = async (by: Persona, url: string, body: object) => {
  const reply = await site.as(by).post(url, body)
  return { status: reply.statusCode, ...reply.json() }
}
/** The first export loads what writes it. */
const slow = { timeout: 20_000 }

test('feature 48 ★: a decision typed in a meeting is a task at once, and what is not done opens the next agenda of the body', async () => {
  const held = await plan('2026-03-02')
  const point = await addPoint(held.id, 'Logements d’internes')
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  const done = await decide(held.id, 'Écrire au bailleur de Gérardmer', { itemId: point.id })
  const late = await decide(held.id, 'Rappeler la CPAM', { dueOn: '2026-03-05', journeyId })
  const dropped = await decide(held.id, 'Louer un studio')
  expect(await taskOf(late)).toMatchObject({
    title: 'Rappeler la CPAM',
    assigneeId: site.userId('colleague'),
    dueOn: '2026-03-05',
    journeyId,
    personId,
    origin: 'typed',
    confirmedAt: testNow,
    subjectResource: 'decisions',
    subjectId: late.id,
  })
  // Planned by people: it is the next action of its journey.
  expect((await site.as('advisor').get(`/api/journeys/${journeyId}`)).json()).toMatchObject({ plannedUntilOn: '2026-03-05' })
  const day = (await site.as('colleague').get('/api/day')).json()
  const lines = day.sections.flatMap((section: { lines: object[] }) => section.lines)
  expect(lines).toContainEqual(
    expect.objectContaining({
      title: 'Rappeler la CPAM',
      decision: { meetingId: held.id, committee: 'Comité stratégique', heldOn: '2026-03-02' },
    }),
  )

  // Another body looks back on nothing of this one.
  const next = await plan('2026-03-30')
  expect((await page((await plan('2026-03-30', 'operational')).id)).followed).toEqual([])
  site.setNow('2026-03-09T08:00:00.000Z' as never)
  await site.as('colleague').put(`/api/tasks/${done.taskId}`, { status: 'done', version: 1 })
  await site.as('colleague').put(`/api/tasks/${dropped.taskId}`, { status: 'cancelled', version: 1 })
  const followed = async (id: string) =>
    (await page(id)).followed.map(({ text, state, endedOn }: Record<string, string>) => [text, state, endedOn])
  const before = [
    ['Écrire au bailleur de Gérardmer', 'done', '2026-03-09'],
    ['Rappeler la CPAM', 'late', null],
    ['Louer un studio', 'cancelled', '2026-03-09'],
  ]
  expect(await followed(next.id)).toEqual(before)
  expect((await page(held.id)).decisions).toMatchObject([
    { state: 'done' },
    { state: 'late', about: { journeyId } },
    { state: 'cancelled' },
  ])

  // Done after the next meeting, it is still late on its page; the one after tells of it no more than once.
  site.setNow('2026-04-02T08:00:00.000Z' as never)
  const { version } = await taskOf(late)
  await site.as('colleague').put(`/api/tasks/${late.taskId}`, { status: 'done', version })
  expect(await followed(next.id)).toEqual(before)
  const third = await plan('2026-04-27')
  expect(await followed(third.id)).toEqual([['Rappeler la CPAM', 'done', '2026-04-02']])
  expect(await followed((await plan('2026-05-25')).id)).toEqual([])
  // Told once done, nothing of them is looked back on after the meeting of April.
  expect(await decisionsBefore(site.store.read, null, dayOf('2026-05-01T08:00:00.000Z' as never))).toEqual([])
  const seen = await decisionsBefore(site.store.read, null, dayOf('2026-03-20T08:00:00.000Z' as never))
  expect(seen.map(({ text, owner, state }) => [text, owner, state])).toEqual([
    ['Écrire au bailleur de Gérardmer', 'Colleague Test', 'done'],
    ['Rappeler la CPAM', 'Colleague Test', 'late'],
    ['Louer un studio', 'Colleague Test', 'cancelled'],
  ])
})

test('what is changed of a decision is changed of its open task; removed, its task is given up, and taken back, to do again', async () => {
  const held = await plan('2026-03-02')
  const decision = await decide(held.id, 'Écrire au bailleur')
  const put = (body: object) => site.as('manager').put(`/api/decisions/${decision.id}`, body)
  await put({ text: 'Écrire aux deux bailleurs', dueOn: '2026-03-27', ownerId: site.userId('advisor'), version: 1 })
  expect(await taskOf(decision)).toMatchObject({
    title: 'Écrire aux deux bailleurs',
    dueOn: '2026-03-27',
    assigneeId: site.userId('advisor'),
  })
  // Put off on someone’s day, the task says so; the decision keeps the day that was agreed.
  await site.as('advisor').put(`/api/tasks/${decision.taskId}`, { dueOn: '2026-04-03', version: 2 })
  expect((await page(held.id)).decisions).toMatchObject([{ dueOn: '2026-03-27', task: { dueOn: '2026-04-03' }, state: 'open' }])
  await put({ text: 'Écrire aux trois bailleurs', version: 2 })
  expect(await taskOf(decision)).toMatchObject({ title: 'Écrire aux trois bailleurs', dueOn: '2026-04-03' })
  expect((await put({ dueOn: '2026-03-30', version: 2 })).json()).toMatchObject({ code: 'stale', statusCode: 409 })
  expect((await put({ ownerId: site.userId('reporter'), version: 3 })).json().errors).toHaveProperty('ownerId')

  expect((await site.as('manager').delete(`/api/meetings/${held.id}`)).json().code).toBe('meeting_has_decisions')
  await site.as('manager').delete(`/api/decisions/${decision.id}`)
  expect(await taskOf(decision)).toMatchObject({ status: 'cancelled' })
  await site.as('manager').post(`/api/decisions/${decision.id}/restore`)
  expect(await taskOf(decision)).toMatchObject({ status: 'todo' })
  const long = await decide(held.id, 'é'.repeat(300))
  expect((await taskOf(long)).title).toHaveLength(200)
  const other = await addPoint((await plan('2026-04-27')).id, 'Ailleurs')
  const elsewhere = { meetingId: held.id, itemId: other.id, text: 'Non', ownerId: site.userId('advisor'), dueOn: '2026-03-20' }
  expect(await post('advisor', '/api/decisions', elsewhere)).toMatchObject({ status: 400, code: 'item_of_another_meeting' })
  // Nothing refused leaves a task behind.
  expect(await site.store.read.$count(tasks, and(eq(tasks.subjectResource, 'decisions'), eq(tasks.title, 'Non')))).toBe(0)
})

test('points are put in order by all who see them; closed, nothing changes before a manager opens the minutes again, saying why', async () => {
  const held = await plan('2026-03-02')
  const [first, second, third] = [await addPoint(held.id, 'Un'), await addPoint(held.id, 'Deux'), await addPoint(held.id, 'Trois')]
  const decision = await decide(held.id, 'Écrire au bailleur', { itemId: first.id })
  const order = (itemIds: string[], version: number) => post('advisor', `/api/meetings/${held.id}/order`, { itemIds, version })
  expect(await order([third.id, first.id, second.id], 1)).toMatchObject({ status: 200, version: 2 })
  expect((await page(held.id)).items.map(({ title }: { title: string }) => title)).toEqual(['Trois', 'Un', 'Deux'])
  expect(await order([first.id, second.id, third.id], 1)).toMatchObject({ status: 409, code: 'stale' })
  expect(await order([first.id, second.id], 2)).toMatchObject({ status: 409, code: 'agenda_changed' })
  expect((await site.as('advisor').delete(`/api/meeting-items/${first.id}`)).json().code).toBe('item_has_decisions')

  const close = (id: string, version: number) => post('advisor', `/api/meetings/${id}/close`, { version })
  expect(await close((await plan('2026-03-03')).id, 1)).toMatchObject({ status: 409, code: 'meeting_to_come' })
  expect(await close(held.id, 1)).toMatchObject({ status: 409, code: 'stale' })
  expect(await close(held.id, 2)).toMatchObject({ status: 200, closedAt: testNow, version: 3 })
  const refusedOnes = [
    await site.as('advisor').put(`/api/meetings/${held.id}`, { place: 'Ailleurs', version: 3 }),
    await site.as('advisor').post('/api/meeting-items', { meetingId: held.id, title: 'Quatre' }),
    await site.as('advisor').put(`/api/meeting-items/${second.id}`, { minutes: 'Ajouté', version: 1 }),
    await site
      .as('advisor')
      .post('/api/decisions', { meetingId: held.id, text: 'X', ownerId: site.userId('advisor'), dueOn: '2026-03-20' }),
    await site.as('advisor').put(`/api/decisions/${decision.id}`, { text: 'Y', version: 1 }),
    await site.as('advisor').delete(`/api/decisions/${decision.id}`),
    await site.as('advisor').post(`/api/meetings/${held.id}/order`, { itemIds: [first.id, second.id, third.id], version: 3 }),
  ]
  expect(refusedOnes.map((reply) => [reply.statusCode, reply.json().code])).toEqual(Array(7).fill([409, 'minutes_closed']))
  // What was decided still gets done.
  expect((await site.as('colleague').put(`/api/tasks/${decision.taskId}`, { status: 'done', version: 1 })).statusCode).toBe(200)
  const reason = 'Une décision manquait'
  expect((await post('advisor', `/api/meetings/${held.id}/reopen`, { version: 3, reason })).status).toBe(403)
  expect(await post('manager', `/api/meetings/${held.id}/reopen`, { version: 3, reason })).toMatchObject({ closedAt: null, version: 4 })
  const [told] = await site.store.read
    .select({ changes: auditValues.changes })
    .from(auditEntries)
    .innerJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
    .where(eq(auditEntries.action, 'meeting.reopened'))
  expect(told?.changes).toEqual({ reason: [null, reason] })
})

test(
  'feature 48 ★ (part): the minutes, as PDF and as DOCX, say points and decisions, and nothing anybody noted for themselves',
  slow,
  async () => {
    const held = await plan('2026-03-02')
    const { journeyId, personId } = await openJourney(site, 'Kerbrat')
    const point = await addPoint(held.id, 'Internat de Remiremont', { minutes: 'Les élus approuvent.\nOn revient en juin.', journeyId })
    await decide(held.id, 'Écrire au bailleur', { itemId: point.id })
    await decide(held.id, 'Inviter la faculté')
    for (const [persona, text] of [
      ['advisor', 'note du conseiller'],
      ['manager', 'note de la responsable'],
    ] as const) {
      await site.as(persona).inject({ method: 'PUT', url: `/api/meeting-items/${point.id}/note`, payload: { text } })
    }
    await written(site, 'advisor', '/api/interactions', {
      kind: 'note',
      occurredOn: '2026-03-02',
      personId,
      journeyId,
      summary: 'confidence au téléphone',
      visibility: 'private',
    })
    const { householdId } = (await site.as('advisor').get(`/api/journeys/${journeyId}`)).json()
    const household = (await site.as('advisor').get(`/api/households/${householdId}`)).json()
    const kept = await site.as('advisor').put(`/api/households/${householdId}`, { notes: 'divorce en cours', version: household.version })
    expect(kept.json()).toMatchObject({ notes: 'divorce en cours' })
    expect((await page(held.id)).items).toMatchObject([{ note: 'note du conseiller', about: { journeyId } }])
    expect((await page(held.id, 'manager')).items).toMatchObject([{ note: 'note de la responsable' }])
    expect((await page(held.id, 'secretary')).items).toMatchObject([{ note: null }])

    const file = (form: string, by: Persona = 'advisor') => site.as(by).get(`/api/meetings/${held.id}/minutes.${form}`)
    const [pdf, docx] = [await file('pdf'), await file('docx')]
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="compte-rendu-2026-03-02.pdf"')
    const read = await readPdf(pdf.rawPayload)
    expect([read.marked, read.language, read.title]).toEqual([true, 'fr-FR', 'Compte rendu – Comité stratégique, 2\u00A0mars 2026'])
    expect(read.xmp).toContain('pdfuaid:part')
    const words = new PizZip(docx.rawPayload).file('word/document.xml')?.asText() ?? ''
    const secret = /note d|confidence|divorce/
    for (const text of [read.text.replaceAll('\u00A0', ' '), words.replaceAll('\u00A0', ' ')]) {
      for (const said of [
        '1. Suites données',
        '2. Internat de Remiremont',
        'Les élus approuvent.',
        'Écrire au bailleur',
        'Colleague Test',
        'Inviter la faculté',
      ])
        expect(text).toContain(said)
      expect(text).not.toMatch(secret)
    }
    for (const { name } of Object.values(new PizZip(docx.rawPayload).files)) {
      expect(new PizZip(docx.rawPayload).file(name)?.asText() ?? '', name).not.toMatch(secret)
    }
    expect((await file('pdf', 'reporter')).statusCode).toBe(403)
    const coming = await plan('2026-03-30')
    const agenda = await site.as('advisor').get(`/api/meetings/${coming.id}/minutes.pdf`)
    expect(agenda.headers['content-disposition']).toBe('attachment; filename="ordre-du-jour-2026-03-30.pdf"')
    const announced = await readPdf(agenda.rawPayload)
    expect(announced.title).toMatch(/^Ordre du jour –/)
    expect(announced.text.replaceAll('\u00A0', ' ')).toContain('Inviter la faculté')
    await site.as('advisor').inject({ method: 'PUT', url: `/api/meeting-items/${point.id}/note`, payload: { text: '' } })
    expect(await site.store.read.$count(meetingNotes)).toBe(1)
  },
)

test('feature 47: in one click, the journeys to discuss in their groups; put on the agenda, and decided on, with a task', async () => {
  await plan('2026-02-09', 'operational')
  const held = await plan('2026-03-02', 'operational')
  const sheet = async (query = '') => (await site.as('advisor').get(`/api/meetings/${held.id}/sheet${query}`)).json()
  const [stalled, blocked, urgent] = await Promise.all([
    openJourney(site, 'Kerbrat'),
    openJourney(site, 'Marchal'),
    openJourney(site, 'Weber', 'colleague', { communeCode: '88196' }, { priority: 'high' }),
  ])
  const keep = (journeyId: string, dueOn: string) =>
    written(site, 'manager', '/api/tasks', { title: 'Rappeler', kind: 'call', dueOn, assigneeId: site.userId('advisor'), journeyId })
  await keep(blocked.journeyId, '2026-03-10')
  await keep(urgent.journeyId, '2026-02-27')
  await keep(urgent.journeyId, '2026-03-10')
  const { trackId, version } = await lineOf(site, blocked.journeyId, 'housing')
  await site.store.write((tx) =>
    tx
      .update(tables.tracks)
      .set({ state: 'open', waitingFor: 'partner', waitingSince: '2026-02-10' as never, version: version + 1 })
      .where(eq(tables.tracks.id, trackId)),
  )
  const names = (reply: { groups: { group: string; count: number; lines: { person: { lastName: string } }[] }[] }) =>
    Object.fromEntries(reply.groups.map(({ group, lines }) => [group, lines.map(({ person }) => person.lastName).toSorted()]))
  const all = await sheet()
  expect(names(all)).toEqual({
    stalled: ['Kerbrat'],
    blocked: ['Marchal'],
    new: ['Kerbrat', 'Marchal', 'Weber'],
    urgent: ['Weber'],
  })
  expect(all.groups[3].lines).toMatchObject([
    {
      journeyId: urgent.journeyId,
      advisor: 'Colleague Test',
      next: { title: 'Rappeler', dueOn: '2026-02-27', proposed: false },
      because: [
        { reason: 'late_task', days: 3 },
        { reason: 'high_priority', days: null },
      ],
      itemId: null,
    },
  ])
  const counts = all.groups.map(({ count, lines }: { count: number; lines: object[] }) => count - lines.length)
  expect(counts).toEqual([0, 0, 0, 0])
  const list = await site.as('advisor').get(`/api/journeys?filter=${encodeURIComponent('{"stalled":true}')}`)
  expect(list.json().map(({ id }: { id: string }) => id)).toEqual([stalled.journeyId])
  expect(names(await sheet(`?advisorId=${site.userId('colleague')}`))).toMatchObject({ stalled: [], new: ['Weber'], urgent: ['Weber'] })
  const { id: sectorId } = await written(site, 'manager', '/api/sectors', { name: 'Hautes-Vosges', communeCodes: ['88196'] })
  expect(names(await sheet(`?sectorId=${sectorId}`))).toMatchObject({ stalled: [], new: ['Weber'] })

  const point = await addPoint(held.id, 'Élise Kerbrat', { journeyId: stalled.journeyId })
  const decision = await decide(held.id, 'Visiter le cabinet de Gérardmer', { itemId: point.id, journeyId: stalled.journeyId })
  expect(await taskOf(decision)).toMatchObject({ assigneeId: site.userId('colleague'), dueOn: '2026-03-20', journeyId: stalled.journeyId })
  const after = await sheet()
  expect(names(after).stalled).toEqual([])
  expect(after.groups[2].lines.find(({ journeyId }: { journeyId: string }) => journeyId === stalled.journeyId).itemId).toBe(point.id)
  expect((await post('advisor', '/api/meeting-items', { meetingId: held.id, title: 'x', journeyId: held.id })).errors).toHaveProperty(
    'journeyId',
  )
  const strategic = await plan('2026-03-02')
  expect((await site.as('advisor').get(`/api/meetings/${strategic.id}/sheet`)).json().code).toBe('not_operational')
  expect((await site.as('reporter').get(`/api/meetings/${held.id}/sheet`)).statusCode).toBe(403)
})

test('a reporter has the calendar, the figures stopped, and of decisions who has what to do by when: no word that may name someone', async () => {
  const held = await plan('2026-03-02')
  const point = await addPoint(held.id, 'Dossier du Dr Kerbrat')
  await decide(held.id, 'Rappeler le Dr Kerbrat', { itemId: point.id, dueOn: '2026-03-01' })
  await site.run('manager', ({ tx, newId, now, today }) =>
    tx.insert(reports).values({
      id: newId(),
      createdAt: now,
      updatedAt: now,
      version: 1,
      meetingId: held.id,
      stoppedOn: today,
      fromOn: today,
      toOn: today,
      figures: {} as never,
      sha256: '',
    }),
  )
  const calendar = await site.as('reporter').get('/api/meetings/calendar')
  expect(calendar.json()).toMatchObject({
    committees: [{ name: 'Comité stratégique' }, { name: 'Cellule opérationnelle' }],
    meetings: [{ id: held.id, heldOn: '2026-03-02', heldTime: '14:30', closed: false, items: 1, decisions: 1, open: 1, late: 1 }],
  })
  const outline = await site.as('reporter').get(`/api/meetings/${held.id}/outline`)
  expect(outline.json()).toMatchObject({
    committee: { name: 'Comité stratégique' },
    decisions: [{ owner: 'Colleague Test', dueOn: '2026-03-01', state: 'late' }],
    reports: [{ stoppedOn: '2026-03-02' }],
  })
  const event = await site.as('reporter').get(`/api/meetings/${held.id}/invitation`)
  expect(event.body).toMatch(/SUMMARY:Comité stratégique\r\n/)
  for (const reply of [calendar, outline, event]) expect(reply.body).not.toContain('Kerbrat')
  const closed = ['/api/meetings', '/api/meeting-items', '/api/decisions', `/api/meetings/${held.id}`, `/api/meetings/${held.id}/page`]
  for (const url of closed) expect((await site.as('reporter').get(url)).statusCode, url).toBe(403)
  const body = { committeeId: bodies.strategic, heldOn: '2026-03-02' }
  const writes = await Promise.all((['reporter', 'aid_officer', 'admin'] as const).map((persona) => post(persona, '/api/meetings', body)))
  expect(writes.map(({ status }) => status)).toEqual([403, 403, 403])
})

test('bodies are named by the site: shipped once, renamed, added; one that has met stays', async () => {
  await plan('2026-03-02')
  const as = site.as('admin')
  expect((await as.put(`/api/committees/${bodies.strategic}`, { name: 'Comité santé', version: 1 })).json()).toMatchObject({ version: 2 })
  expect((await as.delete(`/api/committees/${bodies.strategic}`)).json().code).toBe('committee_has_meetings')
  expect((await as.delete(`/api/committees/${bodies.operational}`)).statusCode).toBe(200)
  expect((await site.as('advisor').post('/api/committees', { name: 'Bureau', kind: 'strategic' })).statusCode).toBe(403)
  const added = await as.post('/api/committees', { name: 'Comité technique', kind: 'operational' })
  const gone = { committeeId: bodies.operational, heldOn: '2026-03-02' }
  expect((await post('advisor', '/api/meetings', gone)).errors).toHaveProperty('committeeId')
  const known = (await site.as('reporter').get('/api/meetings/calendar')).json().committees
  expect(known.map(({ name }: { name: string }) => name)).toEqual(['Comité santé', added.json().name])
})

test('of ten who decide while one closes the minutes, each decision is in them or refused', async () => {
  const held = await plan('2026-03-02')
  await page(held.id, 'manager')
  const typed = (rank: number) => ({ meetingId: held.id, text: `Décision ${rank}`, ownerId: site.userId('advisor'), dueOn: '2026-03-20' })
  const [first, closed, ...others] = await Promise.all([
    post('advisor', '/api/decisions', typed(0)),
    post('manager', `/api/meetings/${held.id}/close`, { version: 1 }),
    ...Array.from({ length: 9 }, (_, rank) => post('advisor', '/api/decisions', typed(rank + 1))),
  ])
  expect(closed).toMatchObject({ status: 200 })
  const refusedOnes = [first, ...others].filter(({ status }) => status !== 200)
  expect(refusedOnes.length).toBeGreaterThan(0)
  expect(new Set(refusedOnes.map(({ code }) => code))).toEqual(new Set(['minutes_closed']))
  const taken = 10 - refusedOnes.length
  expect((await page(held.id)).decisions).toHaveLength(taken)
  expect(await site.store.read.$count(tasks, eq(tasks.subjectResource, 'decisions'))).toBe(taken)
})
