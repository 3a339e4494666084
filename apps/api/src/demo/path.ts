import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'
import type { Advisor } from './accounts'
import { at, workedUpTo } from './calendar'
import type { Closing, Deed, ExchangeWritten, JourneyWritten, PersonWritten, PipelineKey } from './deeds'
import type { Kind } from './invent'
import type { Quartiles, Random } from './random'
import { said } from './said'

/** The days of a journey: each thing happens on its day, or never. */
export interface Days {
  readonly enteredOn: Day
  readonly contactedOn?: Day | undefined
  readonly qualifiedOn?: Day | undefined
  readonly accompaniedOn?: Day | undefined
  readonly visitedOn?: Day | undefined
  readonly targetedOn?: Day | undefined
  readonly setupOn?: Day | undefined
  readonly scheduledOn?: Day | undefined
  readonly installedOn?: Day | undefined
  readonly anchoredOn?: Day | undefined
}

/** A journey as its days tell it. */
export interface Path {
  readonly key: string
  readonly kind: Kind
  readonly person: PersonWritten
  readonly advisor: Advisor
  readonly type: NonNullable<JourneyWritten['type']>
  readonly days: Days
  readonly place: string
  readonly mode: 'liberal' | 'salarie' | 'mixte'
  readonly targetOn?: Day | null
  readonly closed?: (Closing & { readonly on: Day }) | undefined
}

/** Days from one phase to the next: the medians and quartiles that a mission sees. */
const delays: Readonly<Record<string, Quartiles>> = {
  contacted: [0, 1, 4],
  qualified: [4, 9, 18],
  accompanied: [5, 12, 26],
  targeted: [31, 64, 118],
  setup: [8, 20, 41],
  installed: [60, 96, 170],
}
const phases = ['contacted', 'qualified', 'accompanied', 'targeted', 'setup', 'installed'] as const
/** How far a journey goes: the last of these phases it enters; `anchored` is 12 months after `installed`. */
export type Reach = (typeof phases)[number]

/** A journey that enters on a day and goes as far as `reach`, at the pace of drawn delays. */
export function forwardDays(enteredOn: Day, reach: Reach, random: Random): Days {
  const drawn = phases.slice(0, phases.indexOf(reach) + 1).map((phase) => random.days(delays[phase] ?? [0, 0, 0]))
  return placed(enteredOn, drawn)
}

/** A journey that ends in practice on a day, entered as long before as drawn delays say, never before `notBefore`. */
export function backwardDays(installedOn: Day, notBefore: Day, random: Random): Days {
  const drawn = phases.map((phase) => random.days(delays[phase] ?? [0, 0, 0]))
  const total = drawn.reduce((sum, days) => sum + days, 0)
  const wished = addDays(installedOn, -total)
  return fitted(wished < notBefore ? notBefore : wished, installedOn, drawn)
}

/** The same journey, hastened so that it is in practice by a day. */
export function hastened(enteredOn: Day, latest: Day, random: Random): Days {
  const drawn = phases.map((phase) => random.days(delays[phase] ?? [0, 0, 0]))
  const end = addDays(
    enteredOn,
    drawn.reduce((sum, days) => sum + days, 0),
  )
  return fitted(enteredOn, end < latest ? end : latest, drawn)
}

function fitted(enteredOn: Day, installedOn: Day, drawn: readonly number[]): Days {
  const total = drawn.reduce((sum, days) => sum + days, 0)
  const room = daysBetween(enteredOn, installedOn)
  const days = placed(
    enteredOn,
    drawn.map((count) => Math.floor((count * room) / Math.max(1, total))),
  )
  return { ...days, installedOn }
}

function placed(enteredOn: Day, drawn: readonly number[]): Days {
  let on = enteredOn
  const [contactedOn, qualifiedOn, accompaniedOn, targetedOn, setupOn, installedOn] = drawn.map((days) => {
    on = addDays(on, days)
    return on
  })
  const between = (from: Day | undefined, to: Day | undefined) =>
    from && to ? addDays(from, Math.floor(daysBetween(from, to) / 2)) : undefined
  const open = (day: Day | undefined) => day && workedOrEntered(day, enteredOn)
  return {
    enteredOn,
    contactedOn: open(contactedOn),
    qualifiedOn: open(qualifiedOn),
    accompaniedOn: open(accompaniedOn),
    visitedOn: open(between(accompaniedOn, targetedOn)),
    targetedOn: open(targetedOn),
    setupOn: open(setupOn),
    scheduledOn: open(between(setupOn, installedOn)),
    installedOn,
  }
}

const workedOrEntered = (day: Day, enteredOn: Day) => {
  const worked = workedUpTo(day)
  return worked < enteredOn ? enteredOn : worked
}

/** The deeds that make a journey: its person, exchanges, moves and closing, each on its day. */
export function tell(path: Path, random: Random): Deed[] {
  const { key, advisor: by, days, person, kind, place, targetOn = null } = path
  const journey = key
  const deeds: Deed[] = []
  const move = (on: Day | undefined, pipeline: PipelineKey, step: number, time: string, fill?: object) => {
    if (on) deeds.push({ do: 'move', at: at(on, time), by, journey, pipeline, step, ...(fill && { fill }) })
  }
  const exchange = (on: Day | undefined, time: string, written: Omit<ExchangeWritten, 'kind' | 'occurredOn' | 'occurredTime'>) => {
    if (on)
      deeds.push({ do: 'note', at: at(on, time), by, person: key, journey, written: { kind: 'exchange', occurredOn: on, ...written } })
  }
  deeds.push({
    do: 'add_person',
    at: at(days.enteredOn, '08:30'),
    by,
    key,
    written: { ...person, noticeGivenOn: days.contactedOn ?? null },
    advisor: by,
  })
  deeds.push({
    do: 'enter_journey',
    at: at(days.enteredOn, '08:31'),
    by,
    key,
    person: key,
    written: { type: path.type, enteredOn: days.enteredOn, targetOn, targetCommuneCodes: days.targetedOn || targetOn ? [place] : [] },
  })
  exchange(days.contactedOn, '09:00', said.first(kind, random))
  deeds.push({ do: 'open_journey', at: at(days.contactedOn ?? days.enteredOn, '09:10'), by, journey, advisor: by })
  exchange(days.qualifiedOn, '10:00', said.interview(kind, random))
  move(days.qualifiedOn, 'contact', 2, '10:45')
  move(days.accompaniedOn, 'contact', 3, '11:00')
  exchange(days.visitedOn, '13:30', said.visit(kind, random))
  move(days.visitedOn, 'installation', 1, '16:00')
  move(days.targetedOn, 'installation', 2, '16:10', { targetCommuneCodes: [place] })
  move(days.setupOn, 'installation', 3, '16:20')
  move(days.scheduledOn, 'installation', 4, '16:30')
  if (days.installedOn) {
    move(days.installedOn, 'installation', 5, '17:00', { effectiveOn: days.installedOn, communeCode: place, mode: path.mode })
  }
  exchange(days.anchoredOn, '11:00', said.anchored(kind, random))
  move(days.anchoredOn, 'installation', 6, '11:30')
  if (path.closed) {
    const { on, ...closing } = path.closed
    deeds.push({ do: 'close_journey', at: at(on, '17:30'), by, journey, ...closing })
  }
  return deeds
}
