import type { FigureList, Indicator } from '@ancrage/contract/reports'
import {
  type Dimension,
  type IndicatorCode,
  type IndicatorDefinition,
  indicators,
  type OpenedCode,
  type Reckoned,
} from '@ancrage/domain/indicators/definitions'
import { partOf } from '@ancrage/domain/indicators/parameters'
import { type PartNames, partSaid } from '@ancrage/domain/indicators/part-said'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { ratioOf, sumOf } from '@ancrage/domain/kernel/money'
import type { Asking } from '../platform/http/actor'
import { counted, listedAs, type Parameters } from './indicator-figures'
import { openingOf, readOpenings } from './read-openings'
import { type Population, populationOf } from './read-population'
import { definitionSaid, readPartNames, withRule } from './said'
import { type Tally, tally } from './tally'

export { tableOf } from './tally'

/** An indicator over a period: its value, its splits, the lists that open behind each, and the history typed in. */
export async function readIndicator(code: IndicatorCode, parameters: Parameters, asking: Asking): Promise<Indicator> {
  const [indicator] = await readIndicators([code], parameters, asking)
  return indicator as Indicator
}

/** Several of them, told in the reader's language. */
export async function readIndicators(codes: readonly IndicatorCode[], parameters: Parameters, asking: Asking): Promise<Indicator[]> {
  const read = await readTold(codes, parameters, asking)
  const { language } = asking.actor
  return read.map(({ said, split, ...indicator }) => ({
    ...indicator,
    definition: said[language],
    split: split.map(({ label, ...part }) => ({ ...part, label: label[language] })),
  }))
}

type ToldPart = Omit<Indicator['split'][number], 'label'> & { readonly label: Bilingual }
/** An indicator with how it is calculated and what its parts are, in both languages. */
type Told = Omit<Indicator, 'definition' | 'split'> & { readonly said: Bilingual; readonly split: ToldPart[] }

/** Several of them, told in both: what one is reckoned from is read once. */
export async function readTold(codes: readonly IndicatorCode[], parameters: Parameters, asking: Asking): Promise<Told[]> {
  const askedOf = await withRule(codes, parameters, asking)
  const read = [...new Set(codes.flatMap(readFor))]
  const [openings, names, population, ...lots] = await Promise.all([
    readOpenings(parameters, asking),
    readPartNames(asking),
    codes.some(perInhabitant) ? populationOf(parameters, asking) : null,
    ...read.map((code) => tally(code, askedOf(code), asking)),
  ])
  const tallies = new Map(read.map((code, index) => [code as string, lots[index] as Tally[]]))
  const sum = (code: string) => sumOf((tallies.get(code) ?? []).map(({ n }) => n))
  return codes.map((code) => {
    const { unit, reckoned }: IndicatorDefinition = indicators[code]
    const lot = tallies.get(code) ?? []
    const two = isShare(code) ? sharesOf(lot) : reckoned ? sidesOf(reckoned, sum, population) : null
    const opened = (of: readonly string[]) => sumOf(of.map((one) => openings[one as OpenedCode] ?? 0))
    const withHistory = reckoned &&
      two && {
        first: two.first + opened(reckoned.first),
        second: two.second === null ? null : two.second + (reckoned.second === 'population' ? 0 : opened(reckoned.second)),
      }
    const opening = openingOf(code, openings)
    const value = two ? reckon(two, reckoned, unit) : sum(code)
    return {
      code,
      value,
      numerator: two?.first ?? null,
      denominator: two?.second ?? null,
      unit,
      said: definitionSaid(code, { parameters: askedOf(code), population }),
      opening,
      total: two ? reckon(withHistory || two, reckoned, unit) : sum(code) + (opening ?? 0),
      ...listsOf(code, askedOf(code)),
      split: splitOf(code, lot, askedOf(code), names),
    }
  })
}

/** What two numbers give an indicator. */
interface Sides {
  readonly first: number
  readonly second: number | null
}

/** The indicators whose records are read for one: itself, or those it is reckoned from. */
function readFor(code: IndicatorCode): IndicatorCode[] {
  const { reckoned }: IndicatorDefinition = indicators[code]
  if (listedAs(code) === code || !reckoned) return [code]
  return [...reckoned.first, ...(reckoned.second === 'population' ? [] : reckoned.second)] as IndicatorCode[]
}

function perInhabitant(code: IndicatorCode): boolean {
  const { reckoned }: IndicatorDefinition = indicators[code]
  return reckoned?.second === 'population'
}

/** Whether it is a share of its own list, told by a numerator. */
const isShare = (code: IndicatorCode) => listedAs(code) === code && counted[code].numerator !== undefined

function sidesOf({ first, second }: Reckoned, sum: (code: string) => number, population: Population | null): Sides {
  const all = (codes: readonly string[]) => sumOf(codes.map(sum))
  return { first: all(first), second: second === 'population' ? (population?.inhabitants ?? null) : all(second) }
}

function sharesOf(lot: readonly Tally[]): Sides {
  return { first: sumOf(lot.filter(({ keys }) => keys.numerator === 'yes').map(({ n }) => n)), second: sumOf(lot.map(({ n }) => n)) }
}

/** A rate, 0 to 1 for a share, an average rounded to the cent, or a difference; a quotient of nothing is null. */
function reckon({ first, second }: Sides, reckoned: Reckoned | undefined, unit: IndicatorDefinition['unit']): number | null {
  if (reckoned?.how === 'minus') return first - (second ?? 0)
  if (!second) return null
  return unit === 'cents' ? ratioOf(first, 1, second) : (first * (reckoned?.per ?? 1)) / second
}

/** The list that an indicator opens, and those of its two sides. */
function listsOf(code: IndicatorCode, parameters: Parameters): Pick<Indicator, 'list' | 'numeratorList' | 'denominatorList'> {
  const { reckoned }: IndicatorDefinition = indicators[code]
  const of = (one: string, part?: string): FigureList => {
    const { resource }: IndicatorDefinition = indicators[one as IndicatorCode]
    return { resource, filter: { in: { indicator: one, ...parameters, ...(part && { part }) } } }
  }
  const list = of(code)
  if (isShare(code)) return { list, numeratorList: of(code, 'numerator'), denominatorList: list }
  const only = (codes: readonly string[]) => (codes.length === 1 ? of(codes[0] as string) : null)
  const sides = reckoned ?? { first: [], second: [] }
  return { list, numeratorList: only(sides.first), denominatorList: sides.second === 'population' ? null : only(sides.second) }
}

function splitOf(code: IndicatorCode, lot: readonly Tally[], parameters: Parameters, names: PartNames): ToldPart[] {
  const { resource, dimensions }: IndicatorDefinition = indicators[code]
  const keysOf = (dimension: Dimension) => [...new Set(lot.map(({ keys }) => String(keys[dimension])))].toSorted()
  return dimensions.flatMap((dimension) =>
    keysOf(dimension).map((key) => ({
      dimension,
      key,
      label: { ...partSaid(dimension, key, names) },
      value: sumOf(lot.filter(({ keys }) => String(keys[dimension]) === key).map(({ n }) => n)),
      list: { resource, filter: { in: { indicator: code, ...parameters, part: partOf(dimension, key) } } },
    })),
  )
}
