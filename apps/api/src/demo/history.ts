import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { type Advisor, advisors } from './accounts'
import { registered, simpleContacts } from './besides'
import { earlier, workedUpTo } from './calendar'
import type { Deed } from './deeds'
import { closings, cuts, type Era, eras, planStart, stops } from './eras'
import type { Inventor, Kind } from './invent'
import { backwardDays, type Days, forwardDays, hastened, type Path, tell } from './path'
import { communeOf, settledIn } from './places'
import { type Random, randomFrom } from './random'

/** The years told by the two published cuts, then up to today: journeys that ended, simple contacts, the registry. */
export function tellHistory(today: Day, inventor: Inventor): Deed[] {
  const random = randomFrom(20_190_101)
  const paths = eras.flatMap((era) => pathsOf(era, today, random, inventor))
  const simple = eras.flatMap((era) => simpleContacts(era, paths, random, inventor))
  const registry = eras.flatMap((era) => registered(era, random))
  return [...paths.flatMap((path) => tell(path, random)), ...simple, ...registry, ...tellSince(today, inventor)]
}

/** What went on after the second cut: some three new contacts a month, a third of whom settle, as far as today allows. */
function tellSince(today: Day, inventor: Inventor): Deed[] {
  const random = randomFrom(20_250_619)
  const from = addDays(cuts[1], 5)
  const until = addDays(today, -45)
  const months = Math.max(0, Math.floor(daysBetween(from, until) / 30))
  return Array.from({ length: months * 3 }, (_, index) => {
    const enteredOn = addDays(from, Math.floor(index / 3) * 30 + random.between(0, 24))
    const days = forwardDays(enteredOn, index % 3 === 0 ? 'installed' : (random.pick(stops) ?? 'contacted'), random)
    return tell(aPath(`since-${index}`, index % 2 ? 'professional' : 'doctor', notAfter(days, until), until, random, inventor), random)
  }).flat()
}

function pathsOf(era: Era, today: Day, random: Random, inventor: Inventor): Path[] {
  const { from, to, busy } = era
  const first = addDays(from, 4)
  const arrival = () => addDays(first, random.between(first === addDays(planStart, 4) ? 150 : 20, daysBetween(first, to)))
  const installed = (index: number) => {
    const share = era.doctors.accompanied + era.others.accompanied
    const forced = busy && index % Math.floor(share / busy.installed) === 0
    return forced ? hastened(dayIn(busy, random), to, random) : backwardDays(arrival(), planStart, random)
  }
  const tags = [
    ...Array.from({ length: era.doctors.accompanied }, () => 'doctor' as const),
    ...Array.from({ length: era.others.accompanied }, () => 'professional' as const),
  ]
  const limit = addDays(cuts[1], 75)
  const arrived = tags.map((kind, index) => aPath(`came-${from}-${index}`, kind, installed(index), today, random, inventor))
  const left = Array.from({ length: era.stopped }, (_, index) => {
    const kind: Kind = index % 5 === 0 ? 'student' : index % 3 === 0 ? 'doctor' : 'professional'
    const enteredOn = busy && index < busy.stopped ? dayIn(busy, random) : addDays(first, random.between(0, daysBetween(first, to) - 60))
    const reach = random.pick(stops)
    const days = reach ? forwardDays(workedFromFirst(enteredOn, first), reach, random) : { enteredOn }
    return aPath(`left-${from}-${index}`, kind, notAfter(days, limit), limit, random, inventor)
  })
  return [...arrived, ...left]
}

const workedFromFirst = (day: Day, first: Day) => (workedUpTo(day) < first ? day : workedUpTo(day))

function dayIn({ from, to }: { from: Day; to: Day }, random: Random): Day {
  return workedUpTo(addDays(from, random.between(2, daysBetween(from, to))))
}

/** A journey of the past, closed by `limit` at the latest: settled when it arrived, else with a reason. */
function aPath(key: string, kind: Kind, days: Days, limit: Day, random: Random, inventor: Inventor): Path {
  const { installedOn } = days
  const anchoredOn = installedOn && workedUpTo(addDays(installedOn, 365))
  const stays = anchoredOn !== undefined && anchoredOn <= limit && random.chance(80)
  const mode = random.pick(['liberal', 'liberal', 'liberal', 'salarie', 'mixte'] as const)
  return {
    key,
    kind,
    person: inventor.person(kind, random),
    advisor: advisors[random.between(0, 2)] as Advisor,
    type: kind === 'student' ? random.pick(['stage', 'docteur-junior'] as const) : typeOfMode[mode],
    // The steps between two phases are told of today's journeys alone.
    days: { ...days, visitedOn: random.chance(35) ? days.visitedOn : undefined, scheduledOn: undefined, ...(stays && { anchoredOn }) },
    place: communeOf(random.pick(settledIn)),
    mode,
    closed: installedOn
      ? { outcome: 'installed', reason: null, on: earlier(limit, addDays(stays ? anchoredOn : installedOn, random.between(10, 40))) }
      : { ...random.pick(closings), on: earlier(limit, addDays(lastOf(days), random.between(25, 110))) },
  }
}

const typeOfMode = { liberal: 'installation-liberale', salarie: 'salariat', mixte: 'exercice-mixte' } as const

function lastOf(days: Days): Day {
  return Object.values(days).reduce((last: Day, on: Day | undefined) => (on && on > last ? on : last), days.enteredOn)
}

/** The same days, without those that come after another. */
function notAfter(days: Days, limit: Day): Days {
  return Object.fromEntries(Object.entries(days).filter(([, on]) => on !== undefined && on < limit)) as unknown as Days
}
