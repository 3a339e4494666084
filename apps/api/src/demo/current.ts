import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'
import type { Advisor, Colleague } from './accounts'
import { aidDays } from './aids/aid-days'
import { at, earlier, later, workedUpTo } from './calendar'
import type { Deed } from './deeds'
import { dueDay } from './due'
import { cuts } from './eras'
import type { Kind } from './invent'
import type { Days, Path } from './path'
import { tell } from './path'
import { communeOf } from './places'
import type { Random } from './random'
import { said } from './said'
import type { Standing, Todo } from './story'

/** A journey as it stands today. */
export interface Live {
  readonly key: string
  readonly kind: Kind
  readonly person: Path['person']
  readonly advisor: Advisor
  readonly type: Path['type']
  readonly place: string
  readonly standing: Standing
  readonly todos: readonly Todo[]
  readonly silence: number
  readonly targetOn: Day | null
  readonly attempts?: number
}

/** The first day of what is under way: after the last published cut, so that nothing here changes its figures. */
const soonest = addDays(cuts[1], 5)

/** A worked day so long ago, as far back as the last cut allows: all is drawn together when today is near it. */
export function daysAgo(today: Day, count: number): Day {
  const room = daysBetween(soonest, today)
  return workedUpTo(addDays(today, -Math.max(1, Math.floor(count * Math.min(1, room / 560)))))
}

/** When each step of the installation was entered, in days ago; the last row is twelve months in practice. */
const ages: readonly (readonly number[])[] = [
  // entered, qualified, accompanied, visited, targeted, setup, scheduled, installed, anchored
  [64, 50, 45],
  [96, 82, 70, 24],
  [150, 138, 120, 70, 22],
  [215, 203, 188, 140, 66, 26],
  [250, 238, 222, 180, 118, 75, 18],
  [330, 318, 300, 262, 205, 182, 140, 96],
  [555, 545, 530, 505, 480, 460, 430, 402, 20],
]

function daysOf({ standing, silence }: Live, today: Day): Days {
  const ago = (index: number) => {
    const count = ages[standing.installation]?.[index]
    return count === undefined ? undefined : daysAgo(today, count)
  }
  if (standing.contact === 0) return { enteredOn: daysAgo(today, 16) }
  const enteredOn = standing.contact === 1 ? daysAgo(today, Math.max(silence, 2)) : (ago(0) ?? soonest)
  const qualifiedOn = standing.contact >= 2 ? ago(1) : undefined
  return {
    enteredOn,
    contactedOn: earlier(workedUpTo(addDays(enteredOn, 1)), qualifiedOn ?? enteredOn),
    qualifiedOn,
    accompaniedOn: standing.contact >= 3 ? ago(2) : undefined,
    visitedOn: ago(3),
    targetedOn: ago(4),
    setupOn: ago(5),
    scheduledOn: ago(6),
    installedOn: ago(7),
    anchoredOn: ago(8),
  }
}

/** The deeds that bring a journey where it stands today, and what is to be done on it. */
export function tellLive(live: Live, today: Day, random: Random): Deed[] {
  const { key, kind, person, advisor, type, place, standing, targetOn } = live
  const days = daysOf(live, today)
  const path: Path = { key, kind, person, advisor, type, days, place: communeOf(place), mode: 'liberal', targetOn }
  return [
    ...tell(path, random),
    ...family(live, days, today),
    ...aided(standing, key, advisor, days, today),
    ...spoken(live, days, today, random),
    ...planned(live, days, today),
  ]
}

const needOf = { spouse_job: 'spouse_job', housing: 'housing', childcare: 'childcare' } as const

function family({ key, advisor: by, standing }: Live, days: Days, today: Day): Deed[] {
  return (Object.keys(needOf) as (keyof typeof needOf)[]).flatMap((pipeline): Deed[] => {
    const step = standing[pipeline]
    const opened = days.contactedOn ?? days.enteredOn
    if (step === undefined) return []
    const needed: Deed = { do: 'add_need', at: at(between(opened, today, 0.3), '11:20'), by, journey: key, kind: needOf[pipeline] }
    const last = pipeline === 'childcare' ? 3 : 4
    const fill =
      step === last
        ? pipeline === 'childcare'
          ? { resolveNeeds: true }
          : { resolution: 'definitif' as const, resolveNeeds: true }
        : undefined
    const steps = Array.from({ length: step }, (_, index) => index + 1)
    return [
      needed,
      ...steps.map(
        (to): Deed => ({
          do: 'move',
          at: at(between(opened, today, 0.35 + (0.6 * to) / (step + 1)), '15:00'),
          by,
          journey: key,
          pipeline,
          step: to,
          ...(to === last && fill && { fill }),
        }),
      ),
    ]
  })
}

function aided({ aid }: Standing, journey: string, by: Colleague, days: Days, today: Day): Deed[] {
  return aidDays(aid, days.contactedOn ?? days.enteredOn, today, journey).map(
    (on, index): Deed => ({ do: 'move', at: at(on, '15:30'), by, journey, pipeline: 'aid', step: index + 1 }),
  )
}

/** A worked day between an opening and yesterday. */
function between(opened: Day, today: Day, share: number): Day {
  const day = workedUpTo(addDays(opened, Math.floor(daysBetween(opened, addDays(today, -1)) * share)))
  return day < opened ? opened : day
}

/** The last exchange, as long ago as the silence says, and the calls that nobody answered. */
function spoken({ key, kind, advisor: by, silence, attempts = 0, standing }: Live, days: Days, today: Day, random: Random): Deed[] {
  const tries = Array.from({ length: attempts }, (_, index): Deed => {
    const on = daysAgo(today, 2 + 3 * (attempts - index))
    const written = {
      kind: 'exchange',
      occurredOn: on,
      medium: 'telephone',
      direction: 'out',
      outcome: 'no_answer',
      summary: 'Pas de réponse.',
    } as const
    return { do: 'note', at: at(on, '16:40'), by, person: key, journey: key, written }
  })
  const on = workedUpTo(addDays(today, -Math.max(1, silence)))
  if (standing.contact < 2 || on <= days.enteredOn) return tries
  const written = { kind: 'exchange', occurredOn: on, ...said.follow(kind, random) } as const
  return [...tries, { do: 'note', at: at(on, '17:10'), by, person: key, journey: key, written }]
}

function planned({ key, advisor, todos }: Live, days: Days, today: Day): Deed[] {
  const opened = days.contactedOn ?? days.enteredOn
  return todos.map(({ title, kind, pipeline, due, waitingFor }, index): Deed => {
    const dueOn = dueDay(due, today)
    const made = workedUpTo(addDays(dueOn < today ? dueOn : today, waitingFor ? -(3 + ((index + key.length) % 17)) : -4))
    return {
      do: 'plan_task',
      at: at(later(made, opened), '17:20'),
      by: advisor,
      key: `${key}-${index}`,
      journey: key,
      ...(pipeline && { pipeline }),
      assignee: advisor,
      written: {
        title,
        kind,
        dueOn,
        dueTime: typeof due === 'object' && 'today' in due ? due.today : null,
        waitingFor: waitingFor ?? null,
      },
    }
  })
}
