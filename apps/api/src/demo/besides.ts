import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { type Advisor, advisors } from './accounts'
import { at, workedUpTo } from './calendar'
import type { Deed, InstallationWritten } from './deeds'
import type { Era } from './eras'
import type { Inventor, Kind } from './invent'
import type { Path } from './path'
import { communeOf, offices, settledIn } from './places'
import type { Random } from './random'
import { said } from './said'

/** Everybody else met in a period: one exchange or two, no journey; their number completes the published figure. */
export function simpleContacts(era: Era, paths: readonly Path[], random: Random, inventor: Inventor): Deed[] {
  const met = (kind: Kind) =>
    paths.filter(({ kind: of, days: { contactedOn } }) => of === kind && contactedOn && contactedOn >= era.from && contactedOn <= era.to)
      .length
  return (Object.keys(era.contacts) as Kind[]).flatMap((kind) => {
    const missing = era.contacts[kind] - met(kind)
    if (missing < 0) throw new RangeError(`${-missing} journeys too many of kind ${kind} since ${era.from}`)
    return Array.from({ length: missing }, (_, index) =>
      simpleContact(`met-${era.from}-${kind}-${index}`, kind, era, random, inventor),
    ).flat()
  })
}

function simpleContact(key: string, kind: Kind, { from, to }: Era, random: Random, inventor: Inventor): Deed[] {
  const on = workedUpTo(addDays(from, random.between(5, daysBetween(from, to))))
  const by = advisors[random.between(0, 2)] as Advisor
  const written = { ...inventor.person(kind, random), noticeGivenOn: on }
  const office = officeOf(kind, random)
  const person: Deed = {
    do: 'add_person',
    at: at(on, '09:00'),
    by,
    key,
    written,
    ...(kind !== 'elected_official' && { advisor: by }),
    ...(office && { office }),
  }
  const exchange = (day: Day): Deed => ({
    do: 'note',
    at: at(day, '09:15'),
    by,
    person: key,
    written: { kind: 'exchange', occurredOn: day, ...said.first(kind, random) },
  })
  const again = workedUpTo(addDays(on, random.between(20, 300)))
  return [person, exchange(on), ...(random.chance(25) && again > on && again <= to ? [exchange(again)] : [])]
}

function officeOf(kind: Kind, random: Random): string | null {
  const kinds: Partial<Record<Kind, readonly string[]>> = {
    elected_official: ['epci'],
    partner: ['cpts', 'cpam-msa', 'ars', 'ordre', 'universite-ifsi', 'association', 'bailleur'],
    employer: ['hopital', 'ehpad', 'centre-de-sante', 'employeur'],
  }
  const fitting = offices.filter((office) => kinds[kind]?.includes(office.kind))
  return fitting.length > 0 ? random.pick(fitting).key : null
}

/** Installations that the mission did not accompany, as the Ordre and the CPAM tell them. */
export function registered(era: Era, random: Random): Deed[] {
  const professions = [
    ...Array.from({ length: era.doctors.alone }, () => '10'),
    ...Array.from({ length: era.others.alone }, () => random.pick(['60', '70', '50', '40', '91'])),
  ]
  return professions.map((professionCode, index): Deed => {
    const effectiveOn = addDays(era.from, random.between(10, daysBetween(era.from, era.to)))
    const written: InstallationWritten = {
      professionCode,
      specialtyCode: professionCode === '10' ? 'SM54' : null,
      effectiveOn,
      communeCode: communeOf(random.pick(settledIn)),
      mode: random.pick(['liberal', 'liberal', 'salarie'] as const),
      attribution: (['none', 'none', 'contact_only', 'none', 'unknown'] as const)[index % 5] ?? 'none',
      source: professionCode === '10' ? 'cdom' : 'cpam',
    }
    return { do: 'register_installation', at: at(addDays(effectiveOn, random.between(5, 40)), '14:00'), by: 'claire', written }
  })
}
