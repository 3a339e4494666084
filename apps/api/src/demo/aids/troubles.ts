import { addDays, addMonths, type Day } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { later, workedUpTo } from '../calendar'
import { communeOf, settledIn } from '../places'
import type { Random } from '../random'
import type { Beneficiary } from './beneficiaries'
import { expensesFor, rulesOf, termFor } from './grants'
import type { AidTold, BreachTold, RefusalReason, Steps } from './told'

/**
 * Three commitments that were not kept, each at a step of its own: one given back since 2024, one claimed, one whose
 * observations are asked for.
 */
export function withBreaches(told: readonly AidTold[], today: Day): AidTold[] {
  const kept = told.map((aid) => ({ aid, startOn: startOf(aid) }))
  const wanted = [
    { from: '2021-09-01', until: '2022-03-31', breach: recovered },
    { from: addMonths(today, -24), until: addMonths(today, -12), breach: claimed },
    { from: addMonths(today, -30), until: addMonths(today, -10), breach: asked },
  ]
  const broken = new Map<AidTold, BreachTold>()
  for (const { from, until, breach } of wanted) {
    const found = kept.find(
      ({ aid, startOn }) =>
        !broken.has(aid) &&
        startOn &&
        startOn >= from &&
        startOn <= until &&
        aid.payments.some(({ status }) => status === 'paid') &&
        isProrata(aid),
    )
    if (found?.startOn) broken.set(found.aid, breach(found.startOn, today))
  }
  return told.map((aid) => ({ ...aid, breach: broken.get(aid) ?? null }))
}

/**
 * The first day of a commitment: of the installation where it is known, else of the convention, since whoever is no student is
 * in practice already; null while nothing is signed. A student settles a year and a half after the last allowance.
 */
export function startOf({
  installationOn,
  scheme,
  cents,
  professionCode,
  steps: { beneficiarySignedOn, funderSignedOn },
}: AidTold): Day | null {
  if (!beneficiarySignedOn || !funderSignedOn) return null
  const conventionOn = later(beneficiarySignedOn, funderSignedOn)
  const { monthlyCents } = termFor(scheme, professionCode)
  return installationOn ?? (monthlyCents === null ? conventionOn : addMonths(conventionOn, cents / monthlyCents + 18))
}

const isProrata = ({ scheme }: AidTold) => rulesOf(scheme).clawback.mode === 'prorata' && rulesOf(scheme).commitmentMonths !== null

const recovered = (startOn: Day): BreachTold => {
  const breachedOn = workedFrom(addMonths(startOn, 19))
  const after = (days: number) => workedFrom(addDays(breachedOn, days))
  return {
    status: 'recovered',
    breachedOn,
    observationsDueOn: after(30),
    observationsOn: after(21),
    decidedOn: after(60),
    titreOn: after(75),
    recoveredOn: after(140),
  }
}

const claimed = (_startOn: Day, today: Day): BreachTold => {
  const before = (days: number) => workedUpTo(addDays(today, -days))
  return {
    status: 'claimed',
    breachedOn: before(150),
    observationsDueOn: before(115),
    observationsOn: before(124),
    decidedOn: before(80),
    titreOn: before(38),
  }
}

const asked = (_startOn: Day, today: Day): BreachTold => ({
  status: 'breached',
  breachedOn: workedUpTo(addDays(today, -18)),
  observationsDueOn: workedFrom(addDays(today, 9)),
})

/** Applications that were given nothing: when, and why. */
const ended: readonly {
  readonly year: string
  readonly status: 'refused' | 'abandoned'
  readonly reason: string
  readonly why?: RefusalReason
}[] = [
  { year: '2020', status: 'abandoned', reason: 'Projet d’équipement remis à plus tard.' },
  { year: '2022', status: 'abandoned', reason: 'Installation finalement hors du département.' },
  { year: '2023', status: 'refused', reason: 'La commune visée n’est dans aucune zone du zonage.', why: 'hors-zone' },
  { year: '2024', status: 'abandoned', reason: 'Préfère l’aide conventionnelle de l’Assurance maladie.' },
]

/** One refusal, outside the areas, and three applications given up, of people who were given nothing else. */
export function endedAids(unsupported: readonly Beneficiary[], outside: string, random: Random): AidTold[] {
  const left = unsupported.filter(({ student, installed, professionCode }) => !student && !installed && professionCode === '10')
  const taken = new Set<Beneficiary>()
  return ended.flatMap(({ year, status, reason, why }): AidTold[] => {
    const filedOn = workedFrom(`${year}-10-05` as Day)
    const person = left.find((one) => !taken.has(one) && one.metOn < filedOn)
    if (!person) return []
    taken.add(person)
    const steps: Steps = {
      createdOn: filedOn,
      filedOn,
      ended: { on: workedFrom(addDays(filedOn, 40)), status, reason, ...(why && { why }) },
    }
    return [
      {
        person: person.key,
        journey: null,
        scheme: 'vosges-equipement',
        professionCode: person.professionCode,
        communeCode: status === 'refused' ? outside : communeOf(random.pick(settledIn)),
        installationOn: null,
        status,
        steps,
        session: null,
        quotes: expensesFor('vosges-equipement', person.professionCode, 6_000_00, random),
        invoices: [],
        missing: status === 'abandoned' ? ['devis'] : [],
        cents: 6_000_00,
        payments: [],
        overpaidCents: null,
        breach: null,
        live: false,
      },
    ]
  })
}
