/** A line of a file that gives communes their area. */
export interface AreaLine {
  readonly line: number
  /** The commune as it is written. */
  readonly written: string
  /** Null: unknown, or not said. */
  readonly communeCode: string | null
  /** Whether the commune is of the département. */
  readonly inTerritory: boolean
  /** Null: the line gives none. */
  readonly area: { readonly code: string; readonly name: string } | null
}

/** An area and its communes. */
export interface AreaSaid {
  readonly code: string
  readonly name: string
  readonly communeCodes: readonly string[]
}

interface Told {
  readonly line: number
  readonly written: string
}

/** What a file says of the areas of the département, and what that changes. */
export interface AreaPlan {
  /** By code; of an area named twice, the first name. */
  readonly areas: readonly AreaSaid[]
  readonly entering: readonly AreaSaid[]
  readonly leaving: readonly AreaSaid[]
  readonly renamed: readonly { readonly code: string; readonly from: string; readonly to: string }[]
  /** Communes whose areas are not those they were; codes of areas. */
  readonly moved: readonly { readonly communeCode: string; readonly from: readonly string[]; readonly to: readonly string[] }[]
  readonly unchanged: number
  /** Communes of several areas: a town that cantons share. */
  readonly shared: readonly { readonly communeCode: string; readonly areas: readonly string[] }[]
  /** Communes of the département that no line gives an area. */
  readonly missing: readonly string[]
  readonly outside: number
  readonly unknown: readonly Told[]
}

/** Reads the lines of a file of areas over those before it. A commune may be of several; each line counts once. */
export function areaPlan(lines: readonly AreaLine[], before: readonly AreaSaid[], here: ReadonlySet<string>): AreaPlan {
  const found = new Map<string, { readonly name: string; readonly communes: Set<string> }>()
  for (const { communeCode, inTerritory, area } of lines) {
    if (!communeCode || !inTerritory || !area) continue
    const known = found.get(area.code) ?? { name: area.name, communes: new Set<string>() }
    found.set(area.code, { ...known, communes: known.communes.add(communeCode) })
  }
  const areas = [...found]
    .map(([code, { name, communes }]) => ({ code, name, communeCodes: [...communes].toSorted() }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
  const was = new Map(before.map((area) => [area.code, area]))
  const earlier = areasOfCommunes(before)
  const later = areasOfCommunes(areas)
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].toSorted().map((communeCode) => ({
    communeCode,
    from: earlier.get(communeCode) ?? [],
    to: later.get(communeCode) ?? [],
  }))
  const moved = changes.filter(({ from, to }) => from.join() !== to.join())
  return {
    areas,
    entering: areas.filter(({ code }) => !was.has(code)),
    leaving: before.filter(({ code }) => !found.has(code)),
    renamed: areas.flatMap(({ code, name }) => {
      const from = was.get(code)?.name
      return from !== undefined && from !== name ? [{ code, from, to: name }] : []
    }),
    moved,
    unchanged: changes.length - moved.length,
    shared: changes.filter(({ to }) => to.length > 1).map(({ communeCode, to }) => ({ communeCode, areas: to })),
    missing: [...here].filter((code) => !later.has(code)).toSorted(),
    outside: lines.filter(({ communeCode, inTerritory }) => communeCode !== null && !inTerritory).length,
    unknown: lines.filter(({ communeCode }) => communeCode === null).map(({ line, written }) => ({ line, written })),
  }
}

/** The areas of each commune, by code: the first is the one that counts it. */
export function areasOfCommunes(areas: readonly AreaSaid[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { code, communeCodes } of areas) for (const commune of communeCodes) found.set(commune, [...(found.get(commune) ?? []), code])
  return new Map([...found].map(([commune, codes]) => [commune, codes.toSorted()]))
}
