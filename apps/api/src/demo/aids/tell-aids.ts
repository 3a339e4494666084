import { managedSchemes } from '@ancrage/domain/aids/shipped-managed'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import type { Deed } from '../deeds'
import { communeOf } from '../places'
import { randomFrom } from '../random'
import { beneficiariesOf } from './beneficiaries'
import { grantsOf, type SchemeKey } from './grants'
import { lifeOf } from './life'
import { liveAids } from './live'
import { type Session, sessionsSeen } from './sessions'
import type { AidTold, DeclaredTold } from './told'
import { endedAids, withBreaches } from './troubles'
import { outside } from './zonages'

/** What a year's budget gives a scheme. */
export interface EnvelopeTold {
  readonly year: number
  readonly scheme: SchemeKey
  readonly cents: number
}

/** The aids of the demonstration as they stand on a day. */
export interface AidsTold {
  readonly sessions: readonly Session[]
  readonly applications: readonly AidTold[]
  readonly envelopes: readonly EnvelopeTold[]
  readonly declared: readonly DeclaredTold[]
}

/**
 * The aids of a told plan: those voted since 2019 to people of its `history`, in numbers and amounts those published (Vosges: 324
 * then 418 people, 3.78 M€), a few refused, given up or not kept; then those of the journeys under way in `current`.
 */
export function tellAids(history: readonly Deed[], current: readonly Deed[], today: Day): AidsTold {
  const sessions = sessionsSeen(today)
  const random = randomFrom(20_190_318)
  const people = beneficiariesOf(history)
  const grants = grantsOf(people, sessions, random)
  const supported = new Set(grants.map(({ beneficiary }) => beneficiary))
  const voted = withBreaches(
    grants.map((grant) => lifeOf(grant, today, random)),
    today,
  )
  const unsupported = people.filter((one) => !supported.has(one))
  const applications = [...voted, ...endedAids(unsupported, outside[2] ?? '', random), ...liveAids(current, today, random)]
  return { sessions, applications, envelopes: envelopesFor(applications, today), declared: declaredOn(today) }
}

/** What two people of the story said they were given elsewhere. */
function declaredOn(today: Day): DeclaredTold[] {
  const aid = (person: string, scheme: string | null, label: string, amountCents: number, months: number): DeclaredTold => ({
    person,
    scheme,
    label,
    amountCents,
    signedOn: addMonths(today, -months),
    communeCode: communeOf('Neufchâteau'),
  })
  return [
    aid('stanescu', 'primo-zip', 'Aide à la primo-installation en ZIP, Assurance maladie', 10_000_00, 2),
    aid('kerbrat-elise', null, 'Bourse de la faculté de médecine de Nancy', 3_600_00, 60),
  ]
}

const overYear = { year: 2023, scheme: 'vosges-equipement', lackingCents: 3_500_00 } as const

/** Budgets a little above what was voted, but for one of a year that was passed; with room left this year. */
function envelopesFor(applications: readonly AidTold[], today: Day): EnvelopeTold[] {
  const thisYear = Number(today.slice(0, 4))
  const years = Array.from({ length: thisYear - 2018 }, (_, index) => 2019 + index)
  return years.flatMap((year) =>
    managedSchemes.map(({ key }) => {
      const scheme = key as SchemeKey
      const voted = applications
        .filter(({ steps, scheme: of }) => of === scheme && steps.votedOn?.startsWith(String(year)))
        .reduce((sum, { cents }) => sum + cents, 0)
      const round = Math.ceil(voted / 10_000_00) * 10_000_00
      if (year === overYear.year && scheme === overYear.scheme) return { year, scheme, cents: Math.max(0, voted - overYear.lackingCents) }
      return { year, scheme, cents: year === thisYear ? round + 60_000_00 : round + 5_000_00 }
    }),
  )
}
