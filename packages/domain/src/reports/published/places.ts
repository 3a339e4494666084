import type { SessionFigures } from '../session-figures'
import { placeOf } from './indicators'
import type { Ledger } from './ledger'
import { counts } from './tables'

/** Lists the installations by year and profession, whose two columns make K5 and K6. */
export function publishInstallations(ledger: Ledger, figures: SessionFigures): void {
  const years = figures.installationsByYear
  for (const [at, { professions }] of years.entries())
    counts(ledger, `installationsByYear.${at}.professions`, professions, ['all', 'accompanied'])
  counts(ledger, 'installationsByYear', years, ['all', 'accompanied'])
  for (const [at, { professions }] of years.entries()) {
    const path = `installationsByYear.${at}`
    for (const place of [path, ...professions.map((_, of) => `${path}.professions.${of}`)])
      ledger.within(`${place}.all`, [`${place}.accompanied`])
    for (const what of ['all', 'accompanied']) {
      ledger.tie(
        `${path}.${what}`,
        professions.map((_, of) => `${path}.professions.${of}.${what}`),
      )
    }
  }
  for (const [code, what] of [
    ['K5', 'all'],
    ['K6', 'accompanied'],
  ] as const) {
    const path = placeOf(figures, code)
    const split = figures.indicators.find((figure) => figure.code === code)?.split ?? []
    ledger.tie(
      `${path}.value`,
      years.map((_, at) => `installationsByYear.${at}.${what}`),
    )
    for (const [at, { dimension, key }] of split.entries()) {
      if (dimension === 'attribution' && key === 'accompanied') ledger.tie(`${placeOf(figures, 'K6')}.value`, [`${path}.split.${at}.value`])
      if (dimension !== 'profession') continue
      ledger.tie(
        `${path}.split.${at}.value`,
        years.flatMap(({ professions }, year) =>
          professions.flatMap((one, of) => (one.professionCode === key ? `installationsByYear.${year}.professions.${of}.${what}` : [])),
        ),
      )
    }
  }
}

/** Lists the budget by scheme: the amounts of few applications are not told, nor what is left, which gives them. */
export function publishBudget({ add, tie }: Ledger, { budget }: SessionFigures): void {
  for (const [at, line] of budget.lines.entries()) {
    const path = `budget.lines.${at}`
    const few = [add(`${path}.applications`, line.applications, 'count', 'row')]
    for (const key of ['granted', 'signed', 'paid'] as const) add(`${path}.${key}`, line[key], 'amount', 'row', few)
    add(`${path}.entered`, line.entered, 'amount', 'headline')
    add(`${path}.available`, line.available, 'amount', 'comparison')
    tie(`${path}.entered`, [`${path}.granted`, `${path}.available`])
  }
}

/** The column of the table by EPCI whose rows make an indicator. */
export const columnOf = {
  K1: 'contacts',
  K3: 'grantedCents',
  K5: 'installations',
  K6: 'accompanied',
  K17a: 'activeJourneys',
  K19p: 'practitioners',
  K14d: 'departures24Months',
  K19c: 'candidates',
} as const

/** Lists the table by EPCI. */
export function publishTerritory(ledger: Ledger, figures: SessionFigures): void {
  const { territory } = figures
  counts(ledger, 'territory', territory, [
    'contacts',
    'activeJourneys',
    'installations',
    'accompanied',
    'practitioners',
    'departures24Months',
    'candidates',
    'applications',
  ])
  for (const [at, { grantedCents }] of territory.entries()) {
    ledger.within(`territory.${at}.installations`, [`territory.${at}.accompanied`])
    ledger.add(`territory.${at}.grantedCents`, grantedCents, 'amount', 'row', [`territory.${at}.applications`])
  }
  for (const [code, column] of Object.entries(columnOf)) {
    ledger.tie(
      `${placeOf(figures, code)}.value`,
      territory.map((_, at) => `territory.${at}.${column}`),
    )
  }
}
