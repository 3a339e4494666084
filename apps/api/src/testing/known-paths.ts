import type { ClosureOutcome, ClosureReason, JourneyStatus, JourneyType } from '@ancrage/domain/journeys/journey'
import type { Phase } from '@ancrage/domain/journeys/phase'
import { type Day, startOf } from '@ancrage/domain/kernel/day'
import { anId } from '@ancrage/domain/testing/build'
import { isNotNull } from 'drizzle-orm'
import { keepAllEntries } from '../phases/keep-entries'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type TestApp, testNow } from './app'

/** Épinal, and the one EPCI of the base that holds it; Gérardmer is in another. */
export const epinal = '88160'
export const gerardmer = '88196'
/** The sector of Gérardmer. */
export const sectorId = anId(900)

const record = { createdAt: testNow, updatedAt: testNow, version: 1 }
const householdId = anId(800)
const contactPhases: readonly Phase[] = ['contacted', 'qualified', 'accompanied']
const on = (text: string) => text as Day

type Person = [category: string, professionCode: string | null, communeCode: string | null, advisor: 'advisor' | 'colleague' | null]

/** People 1 to 10; the seventh is in the bin. */
const people: readonly Person[] = [
  ['professional', '10', epinal, 'advisor'],
  ['professional', '10', gerardmer, 'colleague'],
  ['professional', '60', epinal, 'advisor'],
  ['elected_official', null, epinal, null],
  ['partner', null, gerardmer, null],
  ['student', '10', null, null],
  ['professional', '10', epinal, 'advisor'],
  ['professional', '70', gerardmer, 'colleague'],
  ['professional', '10', epinal, 'advisor'],
  ['student', '10', gerardmer, 'advisor'],
]

/** Whom, when, and how: twice the first, an attempt (5), a note (6), one binned (9), one private (10). */
const exchanges: readonly [person: number, on: string, how: 'two-way' | 'attempt' | 'note' | 'binned' | 'private'][] = [
  [1, '2024-02-01', 'two-way'],
  [1, '2024-03-01', 'two-way'],
  [2, '2024-06-30', 'two-way'],
  [3, '2023-12-31', 'two-way'],
  [4, '2024-01-01', 'two-way'],
  [5, '2024-03-01', 'attempt'],
  [6, '2024-03-01', 'note'],
  [7, '2024-03-01', 'two-way'],
  [8, '2024-07-01', 'two-way'],
  [9, '2024-03-01', 'binned'],
  [10, '2024-04-04', 'private'],
]

interface Path {
  readonly person: number
  readonly enteredOn: string
  readonly status: JourneyStatus
  readonly phase: Phase | null
  readonly advisor?: 'advisor' | 'colleague'
  readonly type?: JourneyType
  readonly targets?: readonly string[]
  readonly plannedUntilOn?: string
  readonly closures?: readonly [outcome: ClosureOutcome, reopenedOn: string | null, reason?: ClosureReason][]
  /** The phases entered, in order, moves back included. */
  readonly entered?: readonly [Phase, string][]
  readonly binned?: true
}

/** Journeys 1 to 12, told one by one beside the tests that count them. */
const paths: readonly Path[] = [
  {
    person: 1,
    enteredOn: '2024-01-10',
    status: 'active',
    phase: 'accompanied',
    advisor: 'advisor',
    plannedUntilOn: '2026-03-02',
    entered: [
      ['contacted', '2024-02-01'],
      ['qualified', '2024-02-11'],
      ['accompanied', '2024-05-01'],
    ],
  },
  {
    person: 2,
    enteredOn: '2024-02-01',
    status: 'active',
    phase: 'accompanied',
    advisor: 'colleague',
    targets: [gerardmer, epinal],
    plannedUntilOn: '2026-03-01',
    entered: [
      ['contacted', '2024-06-30'],
      ['qualified', '2024-07-14'],
      ['accompanied', '2024-07-15'],
    ],
  },
  {
    person: 10,
    enteredOn: '2024-03-01',
    status: 'active',
    phase: 'qualified',
    advisor: 'advisor',
    entered: [
      ['contacted', '2024-04-04'],
      ['qualified', '2024-04-06'],
      ['accompanied', '2024-04-10'],
      ['qualified', '2024-04-20'],
    ],
  },
  {
    person: 3,
    enteredOn: '2024-06-30',
    status: 'closed',
    phase: 'contacted',
    advisor: 'advisor',
    closures: [['abandoned', null, 'conjoint']],
    entered: [['contacted', '2024-07-01']],
  },
  {
    person: 8,
    enteredOn: '2024-01-01',
    status: 'closed',
    phase: 'installed',
    advisor: 'colleague',
    closures: [['installed', null]],
    entered: [
      ['contacted', '2024-07-01'],
      ['setup', '2024-08-01'],
      ['installed', '2024-09-01'],
    ],
  },
  { person: 4, enteredOn: '2024-05-05', status: 'to_qualify', phase: null },
  { person: 5, enteredOn: '2024-04-04', status: 'closed', phase: null, closures: [['no_answer', null]] },
  {
    person: 1,
    enteredOn: '2024-03-03',
    status: 'active',
    phase: 'contacted',
    advisor: 'advisor',
    type: 'maintien',
    plannedUntilOn: '2027-01-01',
  },
  { person: 7, enteredOn: '2024-03-03', status: 'active', phase: 'contacted', advisor: 'advisor', binned: true },
  { person: 3, enteredOn: '2023-12-31', status: 'waiting_list', phase: 'targeted', advisor: 'advisor' },
  {
    person: 9,
    enteredOn: '2024-02-02',
    status: 'on_hold',
    phase: 'setup',
    advisor: 'advisor',
    closures: [['abandoned', '2025-01-01']],
  },
  {
    person: 9,
    enteredOn: '2024-06-01',
    status: 'closed',
    phase: 'targeted',
    advisor: 'colleague',
    closures: [
      ['installed', '2025-01-01', 'logement'],
      ['elsewhere', null, 'offre-concurrente'],
    ],
  },
]

type Attribution = 'accompanied' | 'contact_only' | 'none' | 'unknown'
type Installation = [professionCode: string, communeCode: string, on: string, attribution: Attribution, journey: number | null]

/** Installations 1 to 7; the fifth is in the bin. */
const installations: readonly Installation[] = [
  ['10', epinal, '2024-01-01', 'accompanied', 1],
  ['10', gerardmer, '2024-03-03', 'contact_only', null],
  ['10', epinal, '2024-06-30', 'none', null],
  ['60', epinal, '2024-05-05', 'accompanied', 5],
  ['10', gerardmer, '2024-05-05', 'accompanied', null],
  ['10', gerardmer, '2023-12-31', 'accompanied', null],
  ['60', gerardmer, '2024-02-02', 'unknown', null],
]

/** Fills a base of the tests with paths few enough to be counted by hand. */
export async function seedKnownPaths(site: TestApp): Promise<void> {
  const userId = (persona: 'advisor' | 'colleague' | null | undefined) => (persona ? site.userId(persona) : null)
  await site.run('manager', async (command) => {
    const { tx, now } = command
    await tx.insert(tables.sectors).values({ ...record, id: sectorId, name: 'Gérardmer' })
    await tx.insert(tables.sectorCommunes).values({ sectorId, communeCode: gerardmer })
    await tx.insert(tables.households).values({ ...record, id: householdId })
    await tx.insert(tables.people).values(
      people.map(([category, professionCode, communeCode, advisor], index) => ({
        ...record,
        id: anId(index + 1),
        archivedAt: index + 1 === 7 ? now : null,
        category: category as 'professional',
        lastName: `Nom ${index + 1}`,
        firstName: 'Camille',
        professionCode,
        communeCode,
        advisorId: userId(advisor),
        householdId,
        languages: [],
        search: `nom ${index + 1} camille`,
      })),
    )
    await tx.insert(tables.interactions).values(
      exchanges.map(([person, occurredOn, how], index) => ({
        ...record,
        id: anId(100 + index),
        createdBy: site.userId('colleague'),
        archivedAt: how === 'binned' ? now : null,
        kind: how === 'note' ? ('note' as const) : ('exchange' as const),
        occurredOn: on(occurredOn),
        medium: how === 'note' ? null : ('telephone' as const),
        outcome: how === 'note' ? null : how === 'attempt' ? ('message_left' as const) : ('reached' as const),
        twoWay: how !== 'note' && how !== 'attempt',
        personId: anId(person),
        summary: '',
        visibility: how === 'private' ? ('private' as const) : ('team' as const),
        search: '',
      })),
    )
    await insertPaths(command, userId)
    await keepAllEntries(command)
    await tx.insert(tables.installations).values(
      installations.map(([professionCode, communeCode, effectiveOn, attribution, journey], index) => ({
        ...record,
        id: anId(700 + index),
        archivedAt: index + 1 === 5 ? now : null,
        professionCode,
        communeCode,
        effectiveOn: on(effectiveOn),
        attribution,
        journeyId: journey === null ? null : anId(200 + journey),
        mode: 'liberal' as const,
        source: 'equipe' as const,
      })),
    )
  })
}

async function insertPaths({ tx, now }: Command, userId: (persona: Path['advisor']) => string | null): Promise<void> {
  const steps = await tx.select().from(tables.steps).where(isNotNull(tables.steps.milestone))
  for (const [index, path] of paths.entries()) {
    const journeyId = anId(201 + index)
    await tx.insert(tables.journeys).values({
      ...record,
      id: journeyId,
      archivedAt: path.binned ? now : null,
      number: `2024-${String(index + 1).padStart(4, '0')}`,
      personId: anId(path.person),
      householdId,
      type: path.type ?? 'installation-liberale',
      status: path.status,
      advisorId: userId(path.advisor),
      enteredOn: on(path.enteredOn),
      priority: 'normal',
      phase: path.phase,
      phaseSince: (path.entered ?? []).map(([, at]) => on(at)).at(-1) ?? null,
      plannedUntilOn: path.plannedUntilOn ? on(path.plannedUntilOn) : null,
      search: '',
    })
    for (const communeCode of path.targets ?? []) await tx.insert(tables.journeyTargetCommunes).values({ journeyId, communeCode })
    for (const [place, [outcome, reopenedOn, reason = null]] of (path.closures ?? []).entries()) {
      const closure = { id: anId(300 + 10 * index + place), journeyId, outcome, reason, closedOn: on('2024-12-31') }
      await tx.insert(tables.journeyClosures).values({ ...closure, reopenedOn: reopenedOn === null ? null : on(reopenedOn) })
    }
    for (const [place, [phase, at]] of (path.entered ?? []).entries()) {
      const step = steps.find(({ milestone }) => milestone === phase)
      if (!step) throw new Error(`No step bears ${phase}`)
      const trackId = anId(5000 + 10 * index + (contactPhases.includes(phase) ? 0 : 1))
      await tx
        .insert(tables.tracks)
        .values({
          ...record,
          id: trackId,
          pipelineId: step.pipelineId,
          journeyId,
          stepId: step.id,
          state: 'open',
          rank: 1024,
          enteredAt: now,
        })
        .onConflictDoNothing()
      const change = { id: anId(50_000 + 100 * index + place), trackId, toStepId: step.id, toState: 'open' as const, milestone: phase }
      await tx.insert(tables.stepChanges).values({ ...change, at: startOf(on(at)) })
    }
  }
}
