import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { phaseOf } from '@ancrage/domain/journeys/phase'
import { addDays, type Day, type Instant } from '@ancrage/domain/kernel/day'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { type Random, randomFrom } from '../src/demo/random'
import type { tables } from '../src/schema/tables'
import type { Step } from './base'
import { advisors, blank, keyOf, startedAt, yesterday } from './keys'
import type { Person } from './people'

type RowOf<T extends keyof typeof tables> = (typeof tables)[T]['$inferInsert']

interface Histories {
  readonly households: RowOf<'households'>[]
  readonly journeys: RowOf<'journeys'>[]
  readonly members: RowOf<'journeyMembers'>[]
  readonly tracks: RowOf<'tracks'>[]
  readonly changes: RowOf<'stepChanges'>[]
  readonly interactions: RowOf<'interactions'>[]
  readonly tasks: RowOf<'tasks'>[]
}

/** Rooms left for the keys of what belongs to one person. */
const room = 100

/** What happened to some people: a journey each, whose tracks stand anywhere, with what was exchanged and what is to do. */
export function historiesOf(people: readonly Person[], steps: readonly Step[]): Histories {
  const made: Histories = { households: [], journeys: [], members: [], tracks: [], changes: [], interactions: [], tasks: [] }
  const pipelineIds = [...new Set(steps.map(({ pipelineId }) => pipelineId))]
  const pipelines = pipelineIds.map((id) => steps.filter(({ pipelineId }) => pipelineId === id))
  for (const person of people) {
    const index = Number.parseInt(person.id.slice(-12), 16)
    tell(made, person, index, pipelines, randomFrom(-1 - index))
  }
  return made
}

function tell(made: Histories, person: Person, index: number, pipelines: readonly (readonly Step[])[], random: Random): void {
  const advisorId = keyOf('user', index % advisors)
  const journeyId = keyOf('journey', index)
  const household = blank('household', index)
  const enteredOn = addDays(yesterday, -random.between(100, 2_000))
  const tracks = pipelines.map((steps, place) => {
    const family = ['spouse_job', 'housing', 'childcare'].includes(steps[0]?.pipelineKey ?? '')
    const state = family && random.chance(60) ? ('not_needed' as const) : ('open' as const)
    return { steps, at: random.between(0, steps.length - 1), state, id: keyOf('track', index * room + place) }
  })
  const status = random.chance(25) ? ('closed' as const) : ('active' as const)
  made.households.push({ ...household, arrivalWishedOn: null, notes: null })
  made.journeys.push({
    ...blank('journey', index),
    number: `88-${index}`,
    personId: person.id,
    householdId: household.id,
    type: random.pick(funnelTypes),
    status,
    advisorId,
    enteredOn,
    openedOn: enteredOn,
    priority: 'normal',
    phase: phaseOf(
      tracks.map(({ steps, at, state }) => ({
        pipelineKey: steps[0]?.pipelineKey ?? '',
        state,
        milestones: steps.slice(0, at + 1).map(({ milestone }) => milestone),
      })),
    ),
    phaseSince: enteredOn,
    search: person.search,
  })
  made.members.push({ id: keyOf('member', index), journeyId, userId: advisorId, role: 'referent', fromOn: enteredOn })
  for (const [place, { steps, at, state, id }] of tracks.entries()) {
    const here = steps[at] as Step
    const ofHousehold = ['housing', 'childcare'].includes(here.pipelineKey)
    made.tracks.push({
      ...blank('track', index * room + place),
      pipelineId: here.pipelineId,
      journeyId: ofHousehold ? null : journeyId,
      householdId: ofHousehold ? household.id : null,
      stepId: here.id,
      state,
      rank: index * 1024,
      enteredAt: instantOf(enteredOn, at),
      frozenAt: status === 'closed' ? startedAt : null,
    })
    for (let step = 0; state === 'open' && step <= at; step++) {
      made.changes.push({
        id: keyOf('change', index * room + place * 10 + step),
        trackId: id,
        fromStepId: steps[step - 1]?.id ?? null,
        toStepId: (steps[step] as Step).id,
        fromState: step === 0 ? null : 'open',
        toState: 'open',
        milestone: steps[step]?.milestone ?? null,
        at: instantOf(addDays(enteredOn, step * 10), place),
        by: advisorId,
      })
    }
  }
  made.interactions.push(
    ...Array.from({ length: 5 }, (_, place) => exchange(index * room + place, person.id, journeyId, enteredOn, random)),
  )
  made.tasks.push(...Array.from({ length: 3 }, (_, place) => task(index * room + place, person.id, journeyId, advisorId, random)))
}

function exchange(key: number, personId: string, journeyId: string, enteredOn: Day, random: Random): RowOf<'interactions'> {
  const summary = 'Point sur le projet, les lieux visités et ce que la famille attend.'
  return {
    ...blank('interaction', key),
    kind: 'exchange',
    occurredOn: addDays(enteredOn, random.between(0, 90)),
    occurredTime: `${random.between(10, 17)}:${random.between(10, 59)}`,
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    twoWay: true,
    personId,
    journeyId,
    summary,
    visibility: 'team',
    search: searchText(summary),
  }
}

/** One task in seven is still to do, a third of them late. */
function task(key: number, personId: string, journeyId: string, assigneeId: string, random: Random): RowOf<'tasks'> {
  const isOpen = random.chance(15)
  const dueOn = addDays(yesterday, isOpen ? random.between(-30, 60) : random.between(-900, -1))
  return {
    ...blank('task', key),
    title: 'Rappeler pour faire le point',
    kind: random.pick(taskKindChoices.values),
    dueOn,
    assigneeId,
    priority: 'normal',
    status: isOpen ? 'todo' : 'done',
    personId,
    journeyId,
    origin: 'typed',
    doneAt: isOpen ? null : instantOf(dueOn, key % 8),
    doneBy: isOpen ? null : assigneeId,
    search: 'rappeler pour faire le point',
  }
}

function instantOf(day: Day, hour: number): Instant {
  return `${day}T${String(8 + hour).padStart(2, '0')}:00:00.000Z` as Instant
}
