import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { Advisor } from './accounts'
import { at } from './calendar'
import { daysAgo, type Live, tellLive } from './current'
import type { Deed, Waiting } from './deeds'
import type { Inventor } from './invent'
import { tellPlan } from './plans'
import { randomFrom } from './random'
import { aLive, openPipelines } from './someone'
import { characters, type Due, type Standing, type Todo } from './story'
import { nextOn } from './todos'

/** How many days ago the characters with an arrival began to follow a plan. */
const planDays = 215

/** What an advisor's journeys have ahead of them, beside the characters of the story. */
interface Load {
  readonly late: number
  readonly today: number
  readonly tomorrow: number
  readonly week: number
  readonly waiting: readonly Waiting[]
  readonly stalled: number
  readonly later: number
  readonly held: number
  readonly queued: number
}

const waits = (professional: number, partner: number, internal: number, spouse: number): readonly Waiting[] => [
  ...Array.from({ length: professional }, () => 'professional' as const),
  ...Array.from({ length: partner }, () => 'partner' as const),
  ...Array.from({ length: internal }, () => 'internal' as const),
  ...Array.from({ length: spouse }, () => 'spouse' as const),
]

const loads: Readonly<Record<Advisor, Load>> = {
  claire: { late: 0, today: 1, tomorrow: 4, week: 5, waiting: waits(6, 5, 2, 0), stalled: 3, later: 17, held: 2, queued: 2 },
  lucie: { late: 7, today: 8, tomorrow: 3, week: 6, waiting: waits(5, 4, 1, 1), stalled: 7, later: 12, held: 2, queued: 2 },
  karim: { late: 5, today: 7, tomorrow: 4, week: 6, waiting: waits(4, 4, 1, 1), stalled: 6, later: 10, held: 2, queued: 1 },
}

/** What one journey has ahead; null when nobody planned anything. */
type Ahead = { readonly due: Due; readonly waitingFor?: Waiting; readonly after?: Due } | null

function aheadOf(load: Load): Ahead[] {
  const many = (count: number, one: (index: number) => Ahead) => Array.from({ length: count }, (_, index) => one(index))
  return [
    ...many(load.late, (index) => ({ due: { late: ((index % 3) + 1) as 1 | 2 | 3 }, after: { inDays: 6 + index } })),
    ...many(load.today, (index) => ({ due: { today: [null, '10:00', null, '15:30'][index % 4] ?? null } })),
    ...many(load.tomorrow, () => ({ due: 'tomorrow' })),
    ...many(load.week, () => ({ due: 'week' })),
    ...load.waiting.map((waitingFor, index) => ({ due: { inDays: 5 + index * 2 }, waitingFor })),
    ...many(load.stalled, () => null),
    ...many(load.later, (index) => ({ due: { inDays: 8 + index * 3 } })),
  ]
}

/** The journeys of each advisor as they stand today, with what is to be done on them. */
export function tellTeam(today: Day, inventor: Inventor): Deed[] {
  const random = randomFrom(20_260_302)
  const deeds: Deed[] = characters.flatMap((character) => {
    const { person, arrival, ...rest } = character
    const live: Live = {
      ...rest,
      person: inventor.person(character.kind, random, person),
      advisor: 'claire',
      targetOn: arrival === undefined ? null : addDays(today, arrival),
    }
    const told = tellLive(live, today, random)
    return live.targetOn && live.standing.contact > 0
      ? [...told, ...tellPlan(live.key, live.advisor, daysAgo(today, planDays), today)]
      : told
  })
  for (const [advisor, load] of Object.entries(loads) as [Advisor, Load][]) {
    const ahead = aheadOf(load)
    const stride = ahead.length % 7 === 0 ? 11 : 7
    for (const index of ahead.keys()) {
      const next = ahead[(index * stride) % ahead.length] ?? null
      const live = aLive(advisor, index, inventor, random, (standing) => todosOf(next, standing, index))
      const silence = next === null ? random.between(21, 60) : live.silence
      deeds.push(...tellLive({ ...live, silence, targetOn: targetOf(live.standing, today, index) }, today, random))
    }
    deeds.push(...pausedOf(advisor, load, ahead.length, today, inventor))
  }
  return deeds
}

function todosOf(next: Ahead, standing: Standing, index: number): Todo[] {
  if (next === null) return []
  const pipelines = openPipelines(standing)
  const pipeline = pipelines[index % pipelines.length] ?? 'installation'
  const step = standing[pipeline as keyof Standing] ?? 0
  const { title, kind } = nextOn[pipeline][step] ?? { title: 'Rappeler', kind: 'call' as const }
  const todo = { title, kind, pipeline, due: next.due, ...(next.waitingFor && { waitingFor: next.waitingFor }) }
  return next.after ? [todo, { title: 'Faire le point', kind: 'follow_up', due: next.after }] : [todo]
}

/** A place chosen goes with a date: the nearer the further it is. */
function targetOf({ installation }: Standing, today: Day, index: number): Day | null {
  if (installation === 4) return addDays(today, 24 + ((index * 13) % 60))
  return installation === 2 || installation === 3 ? addDays(today, 110 + ((index * 17) % 160)) : null
}

/** Why some go first on the waiting list: keys of the shipped criteria. */
const waitedFor = [['zone-fragile', 'retraite-imminente'], ['famille'], ['zone-fragile'], [], ['arrivee-proche', 'exercice-coordonne']]

function pausedOf(advisor: Advisor, { held, queued }: Load, from: number, today: Day, inventor: Inventor): Deed[] {
  const random = randomFrom(20_260_303 + from)
  return Array.from({ length: held + queued }, (_, index) => {
    const live = aLive(advisor, from + index, inventor, random, () => [])
    const standing: Standing = { contact: 2, installation: 0, aid: 0 }
    const on = at(daysAgo(today, 12 - ((from + index) % 4) * 3), '16:00')
    const paused: Deed =
      index < held
        ? {
            do: 'hold_journey',
            at: on,
            by: advisor,
            journey: live.key,
            untilOn: addDays(today, 60 + index * 45),
            reason: 'Fin d’internat : projet dans plus d’un an',
          }
        : {
            do: 'queue_journey',
            at: on,
            by: advisor,
            journey: live.key,
            reason: 'Toutes les visites du trimestre sont prises',
            reasons: waitedFor[(from + index) % waitedFor.length] ?? [],
          }
    return [...tellLive({ ...live, standing, silence: 26 }, today, random), paused]
  }).flat()
}
