import { assessedSentences } from '@ancrage/contract/aid-assessed'
import type { aidSimulation } from '@ancrage/contract/aid-simulation'
import type { ReplyOf } from '@ancrage/contract/route'
import { anId } from '@ancrage/domain/testing/build'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../../testing/app'
import { newContact, written } from '../../testing/open-journey'
import { assessApplication } from './assess-application'

const { aidApplications, aidSchemeVersions } = tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

type Reply = ReplyOf<typeof aidSimulation>

const ours = 'vosges-primo-installation'
const doctor = { professionCode: '10', communeCode: '88196', date: '2026-04-02', installationDate: '2026-03-02' }
const materiel = (euros: number) => [{ kind: 'materiel', amountCents: euros * 100 }]
const send = (body: object, persona: Persona = 'advisor') => site.as(persona).post('/api/aid-schemes/simulate', body)
const simulate = async (body: object, persona: Persona = 'advisor'): Promise<Reply> => {
  const reply = await send(body, persona)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const of = ({ results }: Reply, key: string) => {
  const found = results.find(({ schemeKey }) => schemeKey === key)
  if (!found) throw new Error(`No result of ${key}`)
  return found
}

/** Gérardmer as the doctors' zonage of the test has it. */
async function zoned(zone: 'ZIP' | 'HORS_ZONE', validFrom: string, number: number) {
  await site.run('manager', ({ tx, now }) =>
    tx.insert(tables.zonages).values({
      id: anId(9_000 + number),
      createdAt: now,
      updatedAt: now,
      version: 1,
      professionGroup: 'doctor',
      communeCode: '88196',
      class: zone,
      decree: `Arrêté de test n° ${number}`,
      validFrom: validFrom as never,
    }),
  )
}

test('feature 33: 60 % of the equipment within 20 000 €, what is left of it after a first request, line by line', async () => {
  await zoned('ZIP', '2026-01-01', 1)
  const first = of(await simulate({ ...doctor, expenses: materiel(30_000) }), ours)
  expect(first).toMatchObject({ eligible: true, amountCents: 18_000_00, advanceCents: 9_000_00, eligibleFrom: null })
  expect(first.reasons.map(({ kind, code }) => [kind, code])).toEqual([['warns', 'one_of_category']])
  expect(first.lines.map(({ sentence, amountCents }) => [sentence, amountCents])).toEqual([
    ['Matériel professionnel', 30_000_00],
    ['60\u00A0% de 30\u00A0000\u00A0€ retenus', 18_000_00],
  ])
  const capped = of(await simulate({ ...doctor, expenses: materiel(40_000) }), ours)
  expect([capped.amountCents, capped.lines.at(-1)?.sentence]).toEqual([20_000_00, 'Plafond de 20\u00A0000\u00A0€'])
  const previous = [{ schemeKey: ours, votedCents: 12_000_00, signedOn: '2026-06-02' }]
  const second = of(await simulate({ ...doctor, date: '2026-09-02', expenses: materiel(20_000), previous }), ours)
  expect(second.amountCents).toBe(8_000_00)
  expect(second.lines.at(-1)?.sentence).toBe(
    'Plafond de 20\u00A0000\u00A0€, dont 12\u00A0000\u00A0€ déjà attribués\u00A0: reste 8\u00A0000\u00A0€',
  )
})

test('every scheme, possible first, each with its sentences; the zone of that day with its decree; nothing written', async () => {
  await zoned('ZIP', '2025-01-01', 1)
  await zoned('HORS_ZONE', '2026-05-01', 2)
  const reply = await simulate({ ...doctor, expenses: materiel(30_000) })
  const before = await site.store.read.$count(tables.auditEntries)
  expect(reply.zone).toEqual({ class: 'ZIP', decree: 'Arrêté de test n° 1', validFrom: '2025-01-01' })
  expect(reply.asked).toMatchObject({ professionCode: '10', communeName: 'Gérardmer', date: '2026-04-02', previous: [] })
  expect(reply.results.length).toBe(await site.store.read.$count(tables.aidSchemes))
  const possible = reply.results.map(({ eligible }) => eligible)
  expect(possible).toEqual([...possible].sort((one, other) => Number(other) - Number(one)))
  const said = reply.results.flatMap(({ reasons, lines }) => [...reasons, ...lines])
  for (const { code, sentence } of said)
    expect([code in assessedSentences, sentence], code).toEqual([true, expect.not.stringContaining('{')])
  expect(of(reply, 'loiret-installation').reasons[0]?.sentence).toBe('Aide d’un autre territoire\u00A0: 45.')
  expect(of(reply, 'caim').reasons[0]?.code).toBe('scheme_closed')
  expect(of(reply, ours).pieces.length).toBeGreaterThan(0)

  const later = await simulate({ ...doctor, date: '2026-05-02', expenses: materiel(30_000) })
  expect(of(later, ours).reasons).toMatchObject([{ code: 'zone_required', kind: 'blocks' }])
  const unknown = await simulate({ ...doctor, communeCode: '88160', expenses: materiel(30_000) })
  expect([unknown.zone, of(unknown, ours).eligible, of(unknown, ours).reasons[0]?.code]).toEqual([null, true, 'zone_unknown'])
  expect(await site.store.read.$count(tables.auditEntries)).toBe(before)
})

test('feature 34: declared aids above the permitted rate block; one signed within ten years is told with its date and place', async () => {
  await zoned('ZIP', '2026-01-01', 1)
  const { personId } = await newContact(site, 'Kerbrat', { communeCode: '88196' })
  const primo = of(await simulate({ ...doctor, personId, expenses: materiel(30_000) }), 'vosges-equipement')
  expect([primo.eligible, primo.amountCents]).toEqual([true, 18_000_00])
  const aid = { personId, label: 'Aide régionale à l’équipement', amountCents: 6_000_01, signedOn: '2026-02-10', communeCode: '88160' }
  await written(site, 'secretary', '/api/declared-aids', aid)
  const over = of(await simulate({ ...doctor, personId, expenses: materiel(30_000) }), 'vosges-equipement')
  expect([over.eligible, over.amountCents]).toEqual([false, 0])
  expect(over.reasons[0]).toMatchObject({ code: 'public_cap', kind: 'blocks', params: { totalCents: 24_000_01, mostCents: 24_000_00 } })

  const { id: schemeId } = (await site.as('aid_officer').get('/api/aid-schemes?filter={"key":"loiret-installation"}')).json()[0]
  await written(site, 'aid_officer', '/api/declared-aids', {
    personId,
    schemeId,
    label: 'Aide du Loiret',
    amountCents: 1_00,
    signedOn: '2016-05-10',
    communeCode: '88160',
  })
  const at = async (date: string) => of(await simulate({ ...doctor, personId, date, expenses: materiel(30_000) }), ours)
  const barred = await at('2026-05-09')
  expect(barred).toMatchObject({ eligible: false, eligibleFrom: '2026-05-10' })
  expect(barred.reasons.find(({ code }) => code === 'carence')?.sentence).toBe(
    'Aide déjà reçue\u00A0: Aide du Loiret, convention du 10/05/2016, Épinal. Règle des 10\u00A0ans\u00A0: nouvelle aide possible à partir du 10/05/2026.',
  )
  expect((await at('2026-05-10')).eligibleFrom).toBeNull()
})

test('feature 33: what is decided stays by the rules and the area of that day, whatever is changed later', async () => {
  await zoned('ZIP', '2026-01-01', 1)
  const { personId } = await newContact(site, 'Kerbrat')
  const [scheme] = (await site.as('aid_officer').get(`/api/aid-schemes?filter={"key":"${ours}"}`)).json()
  const asked = { personId, schemeId: scheme.id, professionCode: '10', communeCode: '88196', installationOn: '2026-03-02' }
  const expenses = [{ kind: 'materiel', label: 'Fauteuil', amountCents: 30_000_00 }]
  const { id } = await written(site, 'aid_officer', '/api/aid-applications', { ...asked, expenses })
  const assessed = () =>
    site.run('aid_officer', async ({ tx, today }) => {
      const [row] = await tx.select().from(aidApplications).where(eq(aidApplications.id, id))
      if (!row) throw new Error('No application')
      return assessApplication(tx, row, today)
    })
  const before = await assessed()
  expect(before).toMatchObject({ amountCents: 18_000_00, zone: { class: 'ZIP' } })
  const frozen = { schemeVersionId: before.versionId, zoneClass: 'ZIP', zoneDecree: 'Arrêté de test n° 1' } as const
  const voted = { ...frozen, status: 'voted', votedOn: '2026-03-02' as never, votedCents: 18_000_00 } as const
  await site.run('aid_officer', ({ tx }) => tx.update(aidApplications).set(voted).where(eq(aidApplications.id, id)))

  await zoned('HORS_ZONE', '2026-03-01', 2)
  await written(site, 'advisor', '/api/declared-aids', { personId, label: 'Prime', amountCents: 1_00, signedOn: '2026-03-03' })
  await site.run('manager', async ({ tx, now, newId }) => {
    const [version] = await tx
      .select()
      .from(aidSchemeVersions)
      .where(eq(aidSchemeVersions.id, before.versionId ?? ''))
    if (!version) throw new Error('No version')
    const rules = { ...version.rules, terms: version.rules.terms.map((term) => ({ ...term, rateBps: 1_000 })) }
    await tx.insert(aidSchemeVersions).values({ ...version, id: newId(), number: 99, validFrom: '2026-03-02' as never, rules, at: now })
  })
  expect(await assessed()).toEqual(before)
  expect(of(await simulate({ ...doctor, expenses: materiel(30_000) }), ours).reasons[0]?.code).toBe('zone_required')
  const again = of(await simulate({ ...doctor, personId, date: '2026-02-28', expenses: materiel(30_000) }), ours)
  expect(again.lines.at(-1)?.params).toMatchObject({ alreadyCents: 18_000_00, restCents: 2_000_00 })
  // Given back: by the rules of today.
  await site.run('aid_officer', ({ tx }) =>
    tx.update(aidApplications).set({ status: 'complete', schemeVersionId: null, votedOn: null }).where(eq(aidApplications.id, id)),
  )
  expect(await assessed()).toMatchObject({ eligible: false, amountCents: 0, zone: { class: 'HORS_ZONE' } })
})

test('a person: their profession, where and when they settle and what they had; what is given wins', async () => {
  const { personId } = await newContact(
    site,
    'Kerbrat',
    { professionCode: '70' },
    { targetOn: '2026-09-01', targetCommuneCodes: ['88196'] },
  )
  const { asked } = await simulate({ personId })
  expect(asked).toMatchObject({ professionCode: '70', communeCode: '88196', installationDate: '2026-09-01', date: testNow.slice(0, 10) })
  const given = await simulate({ personId, ...doctor, previous: [{ votedCents: 1, signedOn: null }] })
  expect(given.asked).toMatchObject({ ...doctor, previous: [{ label: 'une autre aide', amountCents: 1 }] })
  await site.as('manager').delete(`/api/people/${personId}`)
  expect((await send({ personId })).statusCode).toBe(404)
  expect((await send({ personId: anId(1) })).statusCode).toBe(404)
})

test('what is wrong is told at its field; whoever reads no person does not simulate', async () => {
  const errorsOf = async (over: object) => {
    const reply = await send({ ...doctor, ...over })
    expect(reply.statusCode).toBe(400)
    return Object.keys(reply.json().errors)
  }
  expect(await errorsOf({ professionCode: null })).toEqual(['professionCode'])
  expect(await errorsOf({ professionCode: '77' })).toEqual(['professionCode'])
  expect(await errorsOf({ communeCode: '88999' })).toEqual(['communeCode'])
  expect(await errorsOf({ communeCode: undefined })).toEqual(['communeCode'])
  expect(await errorsOf({ date: '2026-02-30' })).toEqual(['date'])
  expect(await errorsOf({ expenses: [{ kind: 'voiture', amountCents: 1 }] })).toEqual(['expenses.0.kind'])
  expect(await errorsOf({ expenses: [{ kind: 'materiel', amountCents: 0.5 }] })).toEqual(['expenses.0.amountCents'])
  expect(await errorsOf({ previous: [{ schemeKey: 'aucun', votedCents: 1, signedOn: null }] })).toEqual(['previous.0.schemeKey'])
  expect((await send(doctor, 'reporter')).statusCode).toBe(403)
  expect((await send(doctor, 'admin')).statusCode).toBe(403)
})
