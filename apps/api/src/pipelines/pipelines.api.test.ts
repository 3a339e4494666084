import type { Instant } from '@ancrage/domain/kernel/day'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, pageOf, standings } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const both = (fr: string) => ({ fr, en: `${fr} (en)` })
const mobility = { label: both('Mobilité'), scope: 'journey', steps: ['À étudier', 'Devis', 'Accord', 'Réglé'].map(both) }
const addMobility = (body: object = {}) => written(site, 'manager', '/api/pipelines', { ...mobility, ...body })

const listed = async () => (await site.as('advisor').get('/api/pipelines')).json() as { id: string; key: string; version: number }[]
const idOf = async (key: string) => (await listed()).find((pipeline) => pipeline.key === key)?.id ?? ''

interface Step {
  readonly id: string
  readonly label: { readonly fr: string }
  readonly version: number
  readonly milestone: string | null
  readonly requires: readonly string[]
  readonly cards: number
  readonly held: number
}
const edited = async (key: string): Promise<{ pipeline: { id: string; version: number }; steps: Step[]; cards: number }> =>
  (await site.as('manager').get(`/api/pipelines/${await idOf(key)}/page`)).json()
const stepOf = async (key: string, fr: string) => {
  const { steps } = await edited(key)
  const step = steps.find(({ label }) => label.fr === fr)
  if (!step) throw new Error(`no step ${fr}`)
  return step
}
const order = async (key: string, labels: readonly string[], persona: Persona = 'manager') => {
  const { pipeline, steps } = await edited(key)
  const stepIds = labels.map((fr) => steps.find(({ label }) => label.fr === fr)?.id)
  return site.as(persona).post(`/api/pipelines/${pipeline.id}/order`, { stepIds, version: pipeline.version })
}
const remove = async (key: string, fr: string, heir?: string) => {
  const { id, version } = await stepOf(key, fr)
  const heirId = heir && (await stepOf(key, heir)).id
  return site.as('manager').post(`/api/steps/${id}/remove`, { version, ...(heirId && { heirId }) })
}
const columns = async (key: string): Promise<[string, string[]][]> =>
  (await site.as('advisor').get(`/api/boards/${key}`))
    .json()
    .columns.map(({ step, cards }: { step: { label: { fr: string } }; cards: { people: { name: string }[] }[] }) => [
      step.label.fr,
      cards.map(({ people }) => people[0]?.name.replace('Élise ', '')),
    ])
const labelsOf = async (key: string) => (await columns(key)).map(([label]) => label)
const placeOf = async (trackId: string) => {
  const [row] = await site.store.read.select().from(tables.tracks).where(eq(tables.tracks.id, trackId))
  return row
}
const everyPlace = () =>
  site.store.read.select({ id: tables.tracks.id, stepId: tables.tracks.stepId, version: tables.tracks.version }).from(tables.tracks)
const inOrder = <T extends { id: string }>(rows: readonly T[]) => rows.toSorted((one, other) => one.id.localeCompare(other.id))

describe('feature 1: several pipelines, each with its own ordered steps, editable by a manager', () => {
  test('feature 1: a pipeline made with four steps, put in order and renamed: its board shows it at once', async () => {
    const { id, version, key, position } = await addMobility()
    expect([key, position, await labelsOf('mobilite')]).toEqual(['mobilite', 6, ['À étudier', 'Devis', 'Accord', 'Réglé']])
    expect((await order('mobilite', ['Devis', 'À étudier', 'Réglé', 'Accord'])).json()).toEqual({ moved: 0, phasesChanged: 0 })
    const quote = await stepOf('mobilite', 'Devis')
    await site.as('manager').put(`/api/steps/${quote.id}`, { version: quote.version, label: both('Devis reçu') })
    await site.as('manager').put(`/api/pipelines/${id}`, { version: version + 1, label: both('Déménagement') })
    const shown = (await site.as('advisor').get('/api/boards/mobilite')).json()
    expect(shown.pipeline).toMatchObject({ key: 'mobilite', label: both('Déménagement') })
    expect(await labelsOf('mobilite')).toEqual(['Devis reçu', 'À étudier', 'Réglé', 'Accord'])
  })

  test('feature 1: a step that holds cards is not deleted without choosing where they go', async () => {
    for (const name of ['Aubry', 'Blaise', 'Claude']) {
      const { journeyId } = await openJourney(site, name)
      await moveCardTo(site, journeyId, ['aid', name === 'Claude' ? 1 : 2])
    }
    const refused = await remove('aid', 'Pièces à réunir')
    expect([refused.statusCode, refused.json().code, refused.json().params]).toEqual([409, 'heir_required', { count: 2 }])
    expect(Object.keys(refused.json().errors)).toEqual(['heirId'])
    expect(await labelsOf('aid')).toContain('Pièces à réunir')

    expect((await remove('aid', 'Pièces à réunir', 'À étudier')).json()).toEqual({ moved: 2, phasesChanged: 0 })
    expect((await columns('aid')).slice(0, 2)).toEqual([
      ['À étudier', ['Claude', 'Aubry', 'Blaise']],
      ['Dossier déposé', []],
    ])
  })

  test('feature 1: no card changes step otherwise', async () => {
    await addMobility()
    for (const name of ['Aubry', 'Blaise']) {
      const { journeyId } = await openJourney(site, name)
      await moveCardTo(site, journeyId, ['installation', 3])
    }
    const before = inOrder(await everyPlace())
    await order('installation', [
      'Projet à préciser',
      'Lieu retenu',
      'Découverte du territoire',
      'Montage',
      'Date fixée',
      'Installation effective',
      'Maintien à 12 mois',
    ])
    const { id, version } = await stepOf('installation', 'Montage')
    await site
      .as('manager')
      .put(`/api/steps/${id}`, { version, label: both('Chantier'), delayDays: 30, requires: ['reason'], readyFrom: true })
    await written(site, 'manager', '/api/steps', { pipelineId: await idOf('installation'), label: both('Bail'), position: 2 })
    await remove('installation', 'Bail')
    await remove('mobilite', 'Devis')
    expect(inOrder(await everyPlace())).toEqual(before)
  })
})

describe('a pipeline added', () => {
  test('gives whoever is at work a track « sans objet », once; a new contact and a closed journey none', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    const { journeyId: closedId, version } = await openJourney(site, 'Blaise')
    await site.as('manager').post(`/api/journeys/${closedId}/close`, { outcome: 'abandoned', reason: 'conjoint', version })
    const lead = await newContact(site, 'Claude')
    await addMobility()
    expect(await standings(site, journeyId)).toMatchObject({ mobilite: 'not_needed 1' })
    expect(await standings(site, lead.journeyId)).toEqual({ contact: 'open 1' })
    expect(await standings(site, closedId)).not.toHaveProperty('mobilite')
    const { trackId } = await lineOf(site, journeyId, 'mobilite')
    const changes = await site.store.read.select().from(tables.stepChanges).where(eq(tables.stepChanges.trackId, trackId))
    expect(changes).toMatchObject([{ fromStepId: null, toState: 'not_needed', milestone: null }])

    const closed = (await pageOf(site, closedId)).journey
    await site.as('manager').post(`/api/journeys/${closedId}/reopen`, { version: closed.version })
    const later = await openJourney(site, 'Didier')
    for (const id of [closedId, later.journeyId]) expect(await standings(site, id)).toMatchObject({ mobilite: 'not_needed 1' })
  })

  test('of households: one track for both of a couple', async () => {
    const { journeyId, personId } = await openJourney(site, 'Aubry')
    const other = await openJourney(site, 'Blaise')
    const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
    const household = (await site.as('manager').get(`/api/households/${householdId}`)).json()
    await site.as('manager').post(`/api/households/${householdId}/join`, { personId: other.personId, version: household.version })
    await addMobility({ scope: 'household' })
    const [one, two] = [await lineOf(site, journeyId, 'mobilite'), await lineOf(site, other.journeyId, 'mobilite')]
    expect([one.trackId, one.state]).toEqual([two.trackId, 'not_needed'])
    expect(personId).not.toBe(other.personId)
  })

  test('is worked like the others: taken up, moved, on its board and on the page', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    await addMobility()
    const { trackId, version } = await lineOf(site, journeyId, 'mobilite')
    await written(site, 'advisor', `/api/tracks/${trackId}/set-aside`, { state: 'open', version })
    expect((await moveCardTo(site, journeyId, ['mobilite', 3])).statusCode).toBe(200)
    expect((await columns('mobilite'))[2]).toEqual(['Accord', ['Aubry']])
  })

  test('its place among the others', async () => {
    await addMobility({ position: 1 })
    expect((await listed()).map(({ key }) => key)).toEqual([
      'contact',
      'mobilite',
      'installation',
      'spouse_job',
      'housing',
      'childcare',
      'aid',
    ])
    const [contact] = await listed()
    await site.as('admin').put(`/api/pipelines/${contact?.id}`, { version: contact?.version, position: 2 })
    expect((await listed()).map(({ key }) => key).slice(0, 3)).toEqual(['mobilite', 'installation', 'contact'])
  })

  test('to the bin once no card is on its board, and back with its tracks', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    const { id } = await addMobility()
    const { trackId, version } = await lineOf(site, journeyId, 'mobilite')
    await written(site, 'advisor', `/api/tracks/${trackId}/set-aside`, { state: 'open', version })
    expect((await site.as('manager').delete(`/api/pipelines/${id}`)).json()).toMatchObject({
      code: 'pipeline_in_use',
      params: { count: 1 },
    })
    await written(site, 'advisor', `/api/tracks/${trackId}/set-aside`, { state: 'not_needed', version: version + 1 })
    expect((await site.as('manager').delete(`/api/pipelines/${id}`)).statusCode).toBe(200)
    expect(await standings(site, journeyId)).not.toHaveProperty('mobilite')
    expect((await site.as('advisor').get('/api/boards/mobilite')).statusCode).toBe(404)
    const later = await openJourney(site, 'Blaise')
    await written(site, 'manager', `/api/pipelines/${id}/restore`, {})
    for (const one of [journeyId, later.journeyId]) expect(await standings(site, one)).toMatchObject({ mobilite: 'not_needed 1' })
    expect(await labelsOf('mobilite')).toHaveLength(4)
  })

  test('a shipped one stays', async () => {
    const reply = await site.as('admin').delete(`/api/pipelines/${await idOf('housing')}`)
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'pipeline_shipped'])
  })

  test('a label in both languages, at least one step, a key nobody else has', async () => {
    const bad = await site.as('manager').post('/api/pipelines', { ...mobility, label: { fr: 'x' }, steps: [] })
    expect([bad.statusCode, Object.keys(bad.json().errors).toSorted()]).toEqual([400, ['label.en', 'steps']])
    await addMobility()
    expect((await addMobility()).key).toBe('mobilite_2')
  })

  test.each(['journey', 'household'])('taken back, it gives no card to whoever is in the bin: of a %s', async (scope) => {
    const [kept, binned] = [await openJourney(site, 'Aubry'), await openJourney(site, 'Blaise')]
    const { id, version } = await addMobility({ scope })
    const live = async () => {
      const rows = await site.as('manager').get(`/api/tracks?filter=${encodeURIComponent(JSON.stringify({ pipelineId: id }))}`)
      return rows.json().length
    }
    await site.as('manager').delete(`/api/pipelines/${id}?version=${version}`)
    site.setNow('2026-03-02T09:00:00.000Z' as Instant)
    await site.as('manager').delete(`/api/journeys/${binned.journeyId}`)
    site.setNow('2026-03-02T10:00:00.000Z' as Instant)
    await written(site, 'manager', `/api/pipelines/${id}/restore`, {})
    expect(await live()).toBe(1)
    expect(await standings(site, kept.journeyId)).toMatchObject({ mobilite: 'not_needed 1' })
    await written(site, 'manager', `/api/journeys/${binned.journeyId}/restore`, {})
    expect(await live()).toBe(2)
    expect(await standings(site, binned.journeyId)).toMatchObject({ mobilite: 'not_needed 1' })
  })
})

describe('a step', () => {
  test('is added at its place, or last', async () => {
    const pipelineId = await idOf('housing')
    await written(site, 'manager', '/api/steps', { pipelineId, label: both('Garants'), position: 2 })
    const last = await written(site, 'admin', '/api/steps', { pipelineId, label: both('Emménagement'), delayDays: 15 })
    expect([last.position, last.milestone, last.readyFrom, last.requires]).toEqual([6, null, false, []])
    expect(await labelsOf('housing')).toEqual([
      'Besoin repéré',
      'Critères connus',
      'Garants',
      'Recherche',
      'Visites',
      'Logement trouvé',
      'Emménagement',
    ])
  })

  test('asks what the pipeline can keep; the registry keeps its three; a milestone is never written', async () => {
    const { id, version } = await stepOf('installation', 'Installation effective')
    const put = (body: object) => site.as('manager').put(`/api/steps/${id}`, { version, ...body })
    expect((await put({ requires: ['reason'] })).json().errors).toHaveProperty('requires')
    expect((await put({ milestone: null })).json().errors).toHaveProperty('milestone')
    expect((await put({ requires: ['effectiveOn', 'communeCode', 'mode', 'reason'] })).json().requires).toContain('reason')
    const aid = await stepOf('aid', 'À étudier')
    const reply = await site.as('manager').put(`/api/steps/${aid.id}`, { version: aid.version, readyFrom: true })
    expect([reply.statusCode, Object.keys(reply.json().errors)]).toEqual([400, ['readyFrom']])
  })

  test('what it asks is asked of the next card', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    const { id, version } = await stepOf('aid', 'Pièces à réunir')
    await site.as('manager').put(`/api/steps/${id}`, { version, requires: ['targetOn', 'reason'] })
    const reply = await moveCardTo(site, journeyId, ['aid', 2])
    expect([reply.statusCode, reply.json().params.missing]).toEqual([409, ['targetOn', 'reason']])
    expect((await moveCardTo(site, journeyId, ['aid', 2], { reason: 'Dossier reçu', fill: { targetOn: '2026-09-01' } })).statusCode).toBe(
      200,
    )
  })

  test('ready from another step: arrival reads it at once', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    await moveCardTo(site, journeyId, ['installation', 2])
    const readiness = async () => (await pageOf(site, journeyId)).readiness.blocking
    expect(await readiness()).toEqual(['place'])
    const { id, version } = await stepOf('installation', 'Découverte du territoire')
    await site.as('manager').put(`/api/steps/${id}`, { version, readyFrom: true })
    expect(await readiness()).toEqual([])
  })
})

describe('trap: step deletion', () => {
  test('cards keep their order, each with its change of step and version; the name stays in the history', async () => {
    const names = ['Aubry', 'Blaise', 'Claude', 'Didier']
    const made = []
    for (const name of names) made.push(await openJourney(site, name))
    for (const { journeyId } of made.slice(0, 3)) await moveCardTo(site, journeyId, ['aid', 2])
    const first = await lineOf(site, made[0]?.journeyId ?? '', 'aid')
    await written(site, 'advisor', `/api/tracks/${first.trackId}/move`, {
      stepId: (await placeOf(first.trackId))?.stepId,
      version: first.version,
    })
    const third = await lineOf(site, made[2]?.journeyId ?? '', 'aid')
    await written(site, 'advisor', `/api/tracks/${third.trackId}/set-aside`, {
      state: 'dropped',
      reason: 'Pas éligible',
      version: third.version,
    })
    const before = await placeOf(first.trackId)

    await remove('aid', 'Pièces à réunir', 'À étudier')
    expect((await columns('aid'))[0]).toEqual(['À étudier', ['Didier', 'Blaise', 'Aubry']])
    expect((await placeOf(first.trackId))?.version).toBe((before?.version ?? 0) + 1)
    expect(await placeOf(third.trackId)).toMatchObject({ state: 'dropped', dropReason: 'Pas éligible' })
    const [last] = await site.store.read
      .select()
      .from(tables.stepChanges)
      .where(and(eq(tables.stepChanges.trackId, first.trackId), eq(tables.stepChanges.fromStepId, before?.stepId ?? '')))
    expect(last).toMatchObject({ fromState: 'open', toState: 'open', milestone: null, by: site.userId('manager') })
    const timeline = (await site.as('advisor').get(`/api/journeys/${made[0]?.journeyId}/timeline`)).json()
    expect(timeline.entries[0]).toMatchObject({ kind: 'step', from: { fr: 'Pièces à réunir' }, to: { fr: 'À étudier' } })
  })

  test('a track set aside goes along in silence: its timeline tells of none of it', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    const { trackId } = await lineOf(site, journeyId, 'housing')
    expect((await remove('housing', 'Besoin repéré', 'Critères connus')).json().moved).toBe(1)
    const changes = await site.store.read.select().from(tables.stepChanges).where(eq(tables.stepChanges.trackId, trackId))
    expect(changes.map(({ fromState, toState }) => [fromState, toState])).toEqual([
      [null, 'not_needed'],
      ['not_needed', 'not_needed'],
    ])
    const { entries } = (await site.as('advisor').get(`/api/journeys/${journeyId}/timeline`)).json()
    const told = entries.filter(
      ({ kind, pipelineKey }: { kind: string; pipelineKey: string }) => kind === 'step' && pipelineKey === 'housing',
    )
    expect(told).toMatchObject([{ from: null, toState: 'not_needed' }])
  })

  test('what is closed or in the bin is handed over too, and comes back where the heir is', async () => {
    const { journeyId, version } = await openJourney(site, 'Aubry')
    await moveCardTo(site, journeyId, ['aid', 2])
    await site.as('manager').post(`/api/journeys/${journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version })
    const binned = await openJourney(site, 'Blaise')
    await moveCardTo(site, binned.journeyId, ['aid', 2])
    await site.as('manager').delete(`/api/journeys/${binned.journeyId}`)
    expect((await edited('aid')).steps[1]).toMatchObject({ cards: 0, held: 2 })
    await remove('aid', 'Pièces à réunir', 'À étudier')
    const closed = (await pageOf(site, journeyId)).journey
    await written(site, 'manager', `/api/journeys/${journeyId}/reopen`, { version: closed.version })
    await written(site, 'manager', `/api/journeys/${binned.journeyId}/restore`, {})
    expect((await columns('aid'))[0]?.[1]).toEqual(['Aubry', 'Blaise'])
  })

  test('a milestone stays, the last step stays, and no card crosses what asks an exchange or an installation', async () => {
    expect((await remove('installation', 'Lieu retenu')).json().code).toBe('step_bears_milestone')
    expect((await remove('contact', 'À rappeler')).json().code).toBe('first_step_milestone')
    await openJourney(site, 'Aubry')
    await written(site, 'manager', '/api/steps', { pipelineId: await idOf('contact'), label: both('Repéré'), position: 0 })
    expect((await remove('contact', 'À rappeler', 'Premier échange')).json().errors).toHaveProperty('heirId')
    expect((await remove('contact', 'À rappeler', 'Repéré')).statusCode).toBe(200)
    await addMobility({ steps: [both('Seule')] })
    expect((await remove('mobilite', 'Seule')).json().code).toBe('last_step')
  })

  test('a removed step can be neither edited, nor ordered, nor entered', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    const { id, version } = await stepOf('aid', 'Pièces à réunir')
    const { pipeline, steps } = await edited('aid')
    await remove('aid', 'Pièces à réunir')
    expect((await site.as('manager').put(`/api/steps/${id}`, { version: version + 1, label: both('x') })).json().code).toBe(
      'already_binned',
    )
    expect((await site.as('manager').post(`/api/steps/${id}/remove`, { version: version + 1 })).json().code).toBe('already_binned')
    const stepIds = steps.map((step) => step.id)
    const reply = await site.as('manager').post(`/api/pipelines/${pipeline.id}/order`, { stepIds, version: pipeline.version })
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'order_incomplete'])
    const track = await lineOf(site, journeyId, 'aid')
    const move = await site.as('advisor').post(`/api/tracks/${track.trackId}/move`, { stepId: id, version: track.version })
    expect(move.statusCode).toBe(400)
    expect((await site.as('advisor').get('/api/steps')).json().map((step: { id: string }) => step.id)).not.toContain(id)
  })
})

describe('phases follow the order', () => {
  const installation = [
    'Projet à préciser',
    'Découverte du territoire',
    'Lieu retenu',
    'Montage',
    'Date fixée',
    'Installation effective',
    'Maintien à 12 mois',
  ]

  test('of live journeys, at once and counted; a closed one keeps its own until it is reopened; no version moves', async () => {
    const phaseOf = async (journeyId: string) => (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
    const { journeyId } = await openJourney(site, 'Aubry')
    await moveCardTo(site, journeyId, ['installation', 3])
    const visiting = await openJourney(site, 'Blaise')
    await moveCardTo(site, visiting.journeyId, ['installation', 2])
    const closed = await openJourney(site, 'Claude')
    await moveCardTo(site, closed.journeyId, ['installation', 2])
    await site
      .as('manager')
      .post(`/api/journeys/${closed.journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version: closed.version })
    const before = await phaseOf(visiting.journeyId)
    expect(before.phase).toBeNull()

    const visitedLast = ['Projet à préciser', 'Lieu retenu', 'Découverte du territoire', ...installation.slice(3)]
    site.setNow('2026-03-09T08:00:00.000Z' as never)
    expect((await order('installation', visitedLast)).json()).toEqual({ moved: 0, phasesChanged: 1 })
    expect(await phaseOf(visiting.journeyId)).toMatchObject({ phase: 'targeted', phaseSince: '2026-03-09', version: before.version })
    expect(await phaseOf(journeyId)).toMatchObject({ phase: 'targeted', phaseSince: '2026-03-02' })
    const frozen = await phaseOf(closed.journeyId)
    expect(frozen.phase).toBeNull()
    await written(site, 'manager', `/api/journeys/${closed.journeyId}/reopen`, { version: frozen.version })
    expect((await phaseOf(closed.journeyId)).phase).toBe('targeted')

    expect((await order('installation', installation)).json()).toEqual({ moved: 0, phasesChanged: 2 })
    expect((await phaseOf(visiting.journeyId)).phase).toBeNull()
  })

  test('milestones keep theirs, and a step with cards does not cross the registry', async () => {
    expect((await order('installation', installation.with(2, 'Montage').with(3, 'Lieu retenu'))).json().code).toBe('milestone_order')
    const { journeyId } = await openJourney(site, 'Aubry')
    await moveCardTo(site, journeyId, ['installation', 5])
    const across = installation.with(4, 'Installation effective').with(5, 'Date fixée')
    expect((await order('installation', across)).json()).toMatchObject({ code: 'order_crosses_milestone', params: { count: 1 } })
    await moveCardTo(site, journeyId, ['installation', 4])
    expect((await order('installation', across)).statusCode).toBe(200)
  })
})

describe('trap: a renamed step breaks no chart', () => {
  test('the funnel and the indicators read the same figures whatever steps are called and wherever they stand', async () => {
    const { journeyId } = await openJourney(site, 'Aubry')
    await moveCardTo(site, journeyId, ['installation', 4])
    const figures = async () => {
      const funnel = (await site.as('manager').get('/api/reports/funnel?mode=today')).json()
      const indicators = (await site.as('manager').get('/api/reports/indicators?from=2026-01-01&to=2026-12-31')).json()
      return [funnel.phases, funnel.none, indicators.indicators]
    }
    const before = await figures()
    expect(JSON.stringify(before)).toContain('"count":1')
    for (const fr of ['Lieu retenu', 'Montage']) {
      const { id, version } = await stepOf('installation', fr)
      await site.as('manager').put(`/api/steps/${id}`, { version, label: both(`${fr}, autrement dit`) })
    }
    await written(site, 'manager', '/api/steps', { pipelineId: await idOf('installation'), label: both('Bail'), position: 3 })
    expect(await figures()).toEqual(before)
  })
})

describe('whose affair it is', () => {
  test('managers and administrators; the others read', async () => {
    for (const persona of ['advisor', 'secretary', 'aid_officer', 'reporter'] as const) {
      expect((await order('housing', [], persona)).statusCode, persona).toBe(403)
      expect((await site.as(persona).get('/api/steps')).statusCode, persona).toBe(200)
    }
    expect((await order('housing', [], 'admin')).json().code).toBe('order_incomplete')
  })

  test('seen by another meanwhile: 409 with the record as it is', async () => {
    const { pipeline, steps } = await edited('housing')
    await order('housing', ['Critères connus', 'Besoin repéré', 'Recherche', 'Visites', 'Logement trouvé'])
    const stepIds = steps.map(({ id }) => id)
    const reply = await site.as('admin').post(`/api/pipelines/${pipeline.id}/order`, { stepIds, version: pipeline.version })
    expect([reply.statusCode, reply.json().code, reply.json().params.current.version]).toEqual([409, 'stale', pipeline.version + 1])
    const [step] = steps
    await site.as('manager').put(`/api/steps/${step?.id}`, { version: step?.version, label: both('Repéré') })
    const late = await site.as('admin').post(`/api/steps/${step?.id}/remove`, { version: step?.version })
    expect([late.statusCode, late.json().code]).toEqual([409, 'stale'])
  })

  test('each edit is in the journal; one sent twice is done once', async () => {
    const { id } = await addMobility()
    await order('mobilite', ['Devis', 'À étudier', 'Accord', 'Réglé'])
    const { id: stepId, version } = await stepOf('mobilite', 'Devis')
    await site.as('manager').put(`/api/steps/${stepId}`, { version, delayDays: 10 })
    const key = { 'idempotency-key': 'once' }
    for (const _ of [1, 2])
      expect((await site.as('manager').post(`/api/steps/${stepId}/remove`, { version: version + 1 }, key)).statusCode).toBe(200)
    const entries = await site.store.read.select().from(tables.auditEntries).orderBy(tables.auditEntries.id)
    expect(entries.filter(({ subjectId }) => subjectId === id || subjectId === stepId).map(({ action }) => action)).toEqual([
      'pipeline.created',
      'pipeline.ordered',
      'step.updated',
      'step.removed',
    ])
  })
})
