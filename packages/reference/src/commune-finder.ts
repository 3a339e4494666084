import { searchText } from '@ancrage/domain/kernel/search-text'

export interface CommuneQuestion {
  readonly name?: string | null
  readonly postalCode?: string | null
}

/** `mismatch`: the name is known, elsewhere than where the postcode says. */
export type CommuneProblem = 'unknown' | 'ambiguous' | 'mismatch'

export type CommuneAnswer<C> =
  | { readonly commune: C; readonly problem?: never }
  | { readonly problem: CommuneProblem; readonly commune?: never }

interface Known {
  readonly code: string
  readonly name: string
  readonly postalCodes: readonly string[]
}

interface Named<C> {
  readonly name: string
  readonly commune: C
}

/**
 * Gives the function that reads a written commune: case, accents, « St », « s/ », CEDEX, articles, a postcode or a
 * département in the same cell (« 67320 Gungwiller », « Charmes (88) »), names of merged communes, a name cut short where the
 * postcode leaves one choice (« Saint-Dié », 88100). A postcode tells homonyms apart and must agree with the name. Never guesses: a
 * commune is given only when nothing else fits.
 */
export function communeFinder<C extends Known>(communes: readonly C[], formerNames: readonly Named<C>[] = []) {
  const current = communes.map((commune) => ({ name: commune.name, commune }))
  const tiers = [named(current, nameKey), named(formerNames, nameKey), named([...current, ...formerNames], bareKey)]
  const byPostalCode = grouped(communes.flatMap((commune) => commune.postalCodes.map((code) => [code, commune] as const)))

  return (question: CommuneQuestion): CommuneAnswer<C> => {
    const { name, place } = readQuestion(question)
    const there = byPostalCode.get(place)
    if (!name) return there ? only(there) : { problem: 'unknown' }
    const namesakes = tiers.map((tier) => tier(name))
    const cutShort = there?.filter((commune) => nameKey(commune.name).startsWith(`${nameKey(name)} `)) ?? []
    const choices = [...namesakes.map((tier) => tier.filter((commune) => fits(commune, place, there))), cutShort]
    const closest = choices.find((tier) => tier.length > 0)
    if (closest) return only(closest)
    return { problem: namesakes.some((tier) => tier.length > 0) ? 'mismatch' : 'unknown' }
  }
}

/** A postcode no commune bears (CEDEX) still tells the département. */
function fits(commune: Known, place: string, there: readonly Known[] | undefined): boolean {
  if (place === '') return true
  if (there) return there.includes(commune)
  return commune.postalCodes.some((code) => code.startsWith(place.slice(0, /^9[78]/.test(place) ? 3 : 2)))
}

function named<C>(names: readonly Named<C>[], key: (name: string) => string): (written: string) => readonly C[] {
  const groups = grouped(names.map(({ name, commune }) => [key(name), commune] as const))
  return (written) => groups.get(key(written)) ?? []
}

function only<C extends Known>(found: readonly C[]): CommuneAnswer<C> {
  const [first, ...others] = new Set(found)
  return first && others.length === 0 ? { commune: first } : { problem: 'ambiguous' }
}

/** The name alone, and the place: a postcode, a département or nothing. */
function readQuestion({ name, postalCode }: CommuneQuestion): { name: string; place: string } {
  const words = searchText(name ?? '')
    .replace(/\bcedex( \d{1,2})?\b/, ' ')
    .replace(/^(paris|lyon|marseille) \d{1,2} ?(er?|eme)?( arr\w*)?$/, '$1')
  const [, inCell = ''] = /(?:^| )(\d{2} ?\d{3}|\d{2,3}$)(?= |$)/.exec(words) ?? []
  return { name: words.replace(inCell, ' ').trim(), place: placeOf(postalCode ?? '') || placeOf(inCell) }
}

/** A spreadsheet eats the zero of 01400. */
function placeOf(written: string): string {
  const digits = written.replace(/\D/g, '')
  if (digits.length === 4) return `0${digits}`
  return digits.length === 5 || digits.length === 2 || /^9[78]\d$/.test(digits) ? digits : ''
}

const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes', s: 'sur' }

/** What two spellings of a name share. */
function nameKey(name: string): string {
  return searchText(name)
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .join(' ')
}

/** Without the article: « Bresse (La) » as « La Bresse » and « Bresse ». */
function bareKey(name: string): string {
  return nameKey(name).replace(/^(le|la|les|l) | (le|la|les|l)$/g, '')
}

function grouped<C>(pairs: readonly (readonly [string, C])[]): Map<string, C[]> {
  const groups = new Map<string, C[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
