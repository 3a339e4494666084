/** A commune of the territory, as a sector needs to know it. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly epciCode: string | null
  readonly population: number
}

interface Area {
  readonly code: string
  readonly name: string
}

/** An EPCI with those of its communes that are asked about; `whole` where none of the territory's is missing. */
export interface EpciGroup {
  readonly code: string
  readonly name: string
  readonly places: readonly Place[]
  readonly of: number
  readonly whole: boolean
}

/** Communes grouped by EPCI, by name; the few without one come last, under an empty name. */
export function byEpci(codes: ReadonlySet<string>, places: readonly Place[], epcis: readonly Area[], language: string): EpciGroup[] {
  const { compare } = new Intl.Collator(language)
  const names = new Map(epcis.map(({ code, name }) => [code, name]))
  const groups = [...new Set(places.map(({ epciCode }) => epciCode))].flatMap((code): EpciGroup[] => {
    const members = places.filter(({ epciCode }) => epciCode === code)
    const chosen = members.filter((place) => codes.has(place.code)).toSorted((one, other) => compare(one.name, other.name))
    const whole = chosen.length === members.length
    return chosen.length === 0 ? [] : [{ code: code ?? '', name: names.get(code ?? '') ?? '', places: chosen, of: members.length, whole }]
  })
  return groups.toSorted((one, other) => Number(one.name === '') - Number(other.name === '') || compare(one.name, other.name))
}

/** The inhabitants of communes, together. */
export function populationOf(codes: ReadonlySet<string>, places: readonly Place[]): number {
  return places.filter(({ code }) => codes.has(code)).reduce((sum, { population }) => sum + population, 0)
}

/** The sector that holds each commune, those of `but` apart. */
export function holders<S extends { readonly id: string; readonly communeCodes: readonly string[] }>(
  sectors: readonly S[],
  but?: string,
): Map<string, S> {
  return new Map(sectors.filter(({ id }) => id !== but).flatMap((sector) => sector.communeCodes.map((code) => [code, sector] as const)))
}
