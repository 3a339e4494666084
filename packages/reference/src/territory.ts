import { readFileSync } from 'node:fs'
import { type CommuneAnswer, type CommuneQuestion, communeFinder } from './commune-finder'
import type { CommuneRow, DepartementRow, EpciRow, FormerRow } from './territory-files'

/**
 * Communes and EPCI of the whole of France, for the API: some 2 MB, read from disk at the first call and kept.
 * Source: `@etalab/decoupage-administratif` 6.0.0 (INSEE COG 2026, DGCL Banatic, La Poste), Licence Ouverte 2.0.
 */

/** The vintage of the code officiel géographique that the tables hold. */
export const territoryYear = 2026

export interface Commune {
  /** INSEE code. */
  readonly code: string
  readonly name: string
  readonly postalCodes: readonly string[]
  /** SIREN of its EPCI; null for the few islands that have none, and the communes of overseas collectivities. */
  readonly epciCode: string | null
  readonly departement: string
  /** Municipal population; 0 where nobody is counted (uninhabited islands). */
  readonly population: number
}

export interface Departement {
  readonly code: string
  readonly name: string
  /** Joined to what comes before it: « des Vosges ». */
  readonly of: string
}

export interface Epci {
  /** SIREN. */
  readonly code: string
  readonly name: string
  /** The départements of its members: an EPCI may straddle several. */
  readonly departements: readonly string[]
  /** The sum of `population` over all its communes, whatever their département: the published total is of another vintage. */
  readonly population: number
  /** Population-weighted centre of its communes in that `departement`; null where none was worked out. */
  readonly centre: { readonly departement: string; readonly lon: number; readonly lat: number } | null
}

/** Every commune in force, by INSEE code. */
export const communes = once(() => communeFile().communes.map(toCommune))

/** The 101 départements, by code. */
export const departements = once(() =>
  (read('departements') as { departements: DepartementRow[] }).departements.map(([code, name, of]): Departement => ({ code, name, of })),
)

/** Every EPCI in force, by SIREN. */
export const epcis = once(() => (read('epcis') as { epcis: EpciRow[] }).epcis.map(toEpci))

/** The commune in force that bears an INSEE code, or that took in the one which bore it; null for an unknown code. */
export function communeOfCode(code: string): Commune | null {
  const { byCode, successors } = codes()
  return byCode.get(code) ?? byCode.get(successors.get(code) ?? '') ?? null
}

/** The codes and the names, no longer in force or only usual, that stand for a commune today. */
export function formerOf(code: string): { readonly codes: readonly string[]; readonly names: readonly string[] } {
  return formers().get(code) ?? { codes: [], names: [] }
}

/** The commune that a written name and postcode stand for; see `communeFinder`. */
export function findCommune(question: CommuneQuestion): CommuneAnswer<Commune> {
  return finder()(question)
}

const communeFile = once(() => read('communes') as { communes: CommuneRow[]; former: FormerRow[] })

const codes = once(() => ({
  byCode: new Map(communes().map((commune) => [commune.code, commune])),
  successors: new Map(communeFile().former.flatMap(([code, , current]) => (code ? [[code, current] as const] : []))),
}))

const formers = once(() => {
  const found = new Map<string, { codes: string[]; names: string[] }>()
  for (const [code, name, current] of communeFile().former) {
    const known = found.get(current) ?? { codes: [], names: [] }
    if (code) known.codes.push(code)
    if (name) known.names.push(name)
    found.set(current, known)
  }
  return found
})

const finder = once(() => {
  const formerNames = communeFile().former.flatMap(([, name, current]) => {
    const commune = communeOfCode(current)
    return name && commune ? [{ name, commune }] : []
  })
  return communeFinder(communes(), formerNames)
})

function toCommune([code, name, postalCodes, epciCode, population]: CommuneRow): Commune {
  return { code, name, postalCodes, epciCode, departement: departementOf(code), population }
}

function toEpci([code, name, departements, population, centre]: EpciRow): Epci {
  return { code, name, departements, population, centre: centre && { departement: centre[0], lon: centre[1], lat: centre[2] } }
}

/** Two first signs of an INSEE code, three overseas. */
function departementOf(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2)
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'))
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
