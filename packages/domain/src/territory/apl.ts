import { searchText } from '../kernel/search-text'
import { type AplGroup, aplGroupChoices } from './area'

/** The APL of a commune in a vintage. */
export interface AplValue {
  /** Thousandths: of consultations a year and an inhabitant for doctors, of full-time workers for 100 000 inhabitants for the others. */
  readonly aplThousandths: number
  /** Inhabitants, weighed by how much those of each age need care; to the unit. */
  readonly standardisedPopulation: number
  readonly totalPopulation: number
}

/** Under so many consultations a year, a place is short of doctors (arrêté du 13 novembre 2017); of doctors alone. */
export const aplThreshold = 2_500

/** What an APL says of several communes. */
export interface AplOver {
  /** Thousandths, to the unit; null where nobody is counted. */
  readonly thousandths: number | null
  /** Inhabitants of the communes under the threshold; null of another profession than doctors. */
  readonly under: number | null
}

/**
 * The APL of a place: the mean of its communes, weighed by their standardised population; people short of doctors are
 * counted with the total population (DREES, « L’accessibilité potentielle localisée », notice of the published files).
 */
export function aplOver(values: readonly AplValue[], group: AplGroup): AplOver {
  const people = values.reduce((sum, one) => sum + one.standardisedPopulation, 0)
  const weighed = values.reduce((sum, one) => sum + one.aplThousandths * one.standardisedPopulation, 0)
  const short = values.filter(({ aplThousandths }) => aplThousandths < aplThreshold)
  return {
    thousandths: people === 0 ? null : Math.round(weighed / people),
    under: group === 'doctor' ? short.reduce((sum, one) => sum + one.totalPopulation, 0) : null,
  }
}

/** Where the published columns stand, and whose they are; null for one not found. */
export interface AplColumns {
  readonly group: AplGroup | null
  readonly apl: number | null
  readonly standardised: number | null
  readonly total: number | null
  /** The year of the populations, in their names. */
  readonly populationYear: number | null
}

/** How the published headers name each profession. */
const professions: Readonly<Record<AplGroup, RegExp>> = {
  doctor: /medecins? generalistes?/,
  nurse: /infirmi/,
  physio: /kinesi/,
  midwife: /sages? femmes?/,
  dentist: /dentiste/,
}

/** Reads a published header by how its names begin: they carry years, spaces and, for doctors, ages (« … de 65 ans ou moins »). */
export function aplColumns(names: readonly string[]): AplColumns {
  const said = names.map((name) => searchText(name))
  const at = (begins: RegExp) => {
    const found = said.findIndex((name) => begins.test(name))
    return found === -1 ? null : found
  }
  // The plain column comes first: those by age follow it.
  const apl = at(/^apl au/)
  const standardised = at(/^population (feminine )?standardisee/)
  return {
    group: aplGroupChoices.values.find((group) => apl !== null && professions[group].test(said[apl] ?? '')) ?? null,
    apl,
    standardised,
    total: at(/^population totale/),
    populationYear: yearIn(standardised === null ? '' : (said[standardised] ?? '')),
  }
}

/** The first year written in a text: « APL 2023 ». */
export function yearIn(text: string): number | null {
  const year = /\b(20\d\d)\b/.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}

/** A number as a file writes it, « 3,21 » or « 520.000000004 »; null for what is none. */
export function publishedNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null
}
