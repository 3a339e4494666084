import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CommuneRow, DepartementRow, EpciRow, FormerRow } from '../src/territory-files'
import { epciCentres } from './epci-centres'
import { usualNames } from './usual-names'

interface OfficialCommune {
  code: string
  nom: string
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  chefLieu?: string
  commune?: string
  departement?: string
  anciensCodes?: string[]
  codesPostaux?: string[]
  population?: number
}

interface OfficialEpci {
  code: string
  nom: string
  membres: { code: string }[]
}

interface OfficialDepartement {
  code: string
  nom: string
  typeLiaison: number
  zone: 'metro' | 'drom' | 'com'
}

/** How a name is joined to what comes before it, by the INSEE's type of liaison: « de », « d’ », « du »… */
const liaisons = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’', 'des ', 'de las ', 'de los ']

/** The three committed files as text, made again from the installed package: what the build writes and what a test compares. */
export function territoryFiles(): Record<'communes.json' | 'departements.json' | 'epcis.json', string> {
  const official = read<OfficialCommune>('communes')
  const epcis = read<OfficialEpci>('epci')
  const epciOf = new Map(epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)))
  const current = official.filter((commune) => commune.type === 'commune-actuelle')
  return {
    'communes.json': rowsOf({ communes: current.map((commune) => communeRow(commune, epciOf)), former: formerRows(official) }),
    'departements.json': rowsOf({ departements: departementRows() }),
    'epcis.json': rowsOf({ epcis: epciRows(epcis, new Map(current.map((commune) => [commune.code, commune]))) }),
  }
}

function communeRow(commune: OfficialCommune, epciOf: Map<string, string>): CommuneRow {
  return [commune.code, commune.nom, commune.codesPostaux ?? [], epciOf.get(commune.code) ?? null, commune.population ?? 0]
}

function formerRows(official: OfficialCommune[]): FormerRow[] {
  const named = official.flatMap((commune): FormerRow[] => {
    const successor = commune.chefLieu ?? commune.commune
    return successor ? [[commune.code, commune.nom, successor]] : []
  })
  const seen = new Set(named.map(([code]) => code))
  const unnamed = official.flatMap((commune) =>
    (commune.anciensCodes ?? []).filter((code) => !seen.has(code)).map((code): FormerRow => [code, null, commune.code]),
  )
  const usual = usualNames.map(([name, code]): FormerRow => [null, name, code])
  return [...named, ...unnamed, ...usual]
}

/** The collectivities overseas are no départements. */
function departementRows(): DepartementRow[] {
  return read<OfficialDepartement>('departements')
    .filter(({ zone }) => zone !== 'com')
    .map(({ code, nom, typeLiaison }) => [code, nom, `${liaisons[typeLiaison]}${nom}`])
}

function epciRows(epcis: OfficialEpci[], communes: Map<string, OfficialCommune>): EpciRow[] {
  return epcis.map((epci) => {
    const members = epci.membres.flatMap((member) => communes.get(member.code) ?? [])
    const departements = [...new Set(members.flatMap((member) => member.departement ?? []))].sort()
    const population = members.reduce((sum, member) => sum + (member.population ?? 0), 0)
    return [epci.code, epci.nom, departements, population, epciCentres[epci.code] ?? null]
  })
}

/** One row a line: a new vintage reads as a diff. */
function rowsOf(tables: Record<string, readonly unknown[]>): string {
  const written = Object.entries(tables).map(([name, rows]) => `"${name}":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`)
  return `{\n${written.join(',\n')}\n}\n`
}

/** The package's own index resolves its files from the working directory: the data is read directly. */
function read<Row>(name: string): Row[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as Row[]
}
