import type { Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { type AreaKind, areaKindChoices } from '@ancrage/domain/territory/area'
import { type Commune, communes, epcis } from '@ancrage/reference/territory'
import type { Command } from '../platform/http/actor'
import { loadApl } from '../territory/apl/load'
import { loadAreas } from '../territory/areas/load'

const from = '2019-01-01' as Day

/** An invented area. */
interface AreaTold {
  readonly code: string
  readonly name: string
  readonly communes: readonly Commune[]
}

/** What a canton holds at most: a larger EPCI is cut in several. */
const cantonPopulation = 25_000
/** CPTS hold so many EPCI each. */
const epcisOfCpts = 3

/** Cantons, CPTS and health territories invented from the EPCI, and an invented APL: each file says that it is. */
export async function writeAreas(command: Command): Promise<void> {
  for (const kind of areaKindChoices.values) {
    const source = `Périmètres fictifs de démonstration, tirés des EPCI (${areaKindChoices.labels[kind].fr})`
    const lines = told[kind]().flatMap(({ code, name, communes: own }) => own.map((commune) => [commune.code, code, name].join(';')))
    await loadAreas(command, csv([`Code commune;Code ${kind};Libellé ${kind}`, ...lines]), { kind, validFrom: from, source })
  }
  for (const year of [2023, 2024]) {
    const lines = ours().map((commune, at) => [commune.code, commune.name, ...aplOf(commune, at, year)].join(';'))
    await loadApl(command, csv([aplHeader, ...lines]), { year, source: `APL ${year} fictive de démonstration` })
  }
}

const csv = (lines: readonly string[]) => Buffer.from(lines.join('\n'))

const ours = () => communes().filter(({ departement }) => departement === '88')

/** The communes of each EPCI, the most peopled EPCI first, its largest commune first. */
function byEpci(): { readonly centre: Commune; readonly communes: readonly Commune[] }[] {
  return epcis()
    .flatMap(({ code }) => {
      const own = ours()
        .filter(({ epciCode }) => epciCode === code)
        .toSorted((one, other) => other.population - one.population)
      const [centre] = own
      return centre ? [{ centre, communes: own }] : []
    })
    .toSorted((one, other) => peopleOf(other.communes) - peopleOf(one.communes))
}

const peopleOf = (all: readonly Commune[]) => sumOf(all.map(({ population }) => population))

const told: Readonly<Record<AreaKind, () => AreaTold[]>> = {
  canton: () => {
    const parts = byEpci().flatMap(({ centre, communes: own }) => {
      const count = Math.ceil(peopleOf(own) / cantonPopulation)
      return Array.from({ length: count }, (_, part) => ({
        name: count === 1 ? `${centre.name} (fictif)` : `${centre.name} ${part + 1} (fictif)`,
        // The centre is shared by all its cantons, as towns are.
        communes: own.filter((commune, at) => commune === centre || at % count === part),
      }))
    })
    return parts.map((part, at) => ({ code: `88${String(at + 1).padStart(2, '0')}`, ...part }))
  },
  cpts: () => {
    const groups = byEpci()
    return Array.from({ length: Math.ceil(groups.length / epcisOfCpts) }, (_, at) => {
      const own = groups.slice(at * epcisOfCpts, (at + 1) * epcisOfCpts)
      return { code: `F${at + 1}`, name: `CPTS fictive de ${own[0]?.centre.name}`, communes: own.flatMap((group) => group.communes) }
    })
  },
  tvs: () => byEpci().map(({ centre, communes: own }) => ({ code: centre.code, name: `${centre.name} (fictif)`, communes: own })),
}

const aplHeader =
  'Code commune INSEE;Commune;APL aux médecins généralistes;Population standardisée pour la médecine générale;Population totale'

/** More where more people live, less a year later. */
function aplOf({ population }: Commune, at: number, year: number): readonly number[] {
  const apl = 1.4 + Math.log10(Math.max(population, 10)) * 0.5 + ((at * 7) % 11) * 0.08 - (year - 2023) * 0.06
  return [Number(apl.toFixed(3)), Math.round(population * 1.02), population]
}
