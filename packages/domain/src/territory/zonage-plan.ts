import type { ZoneClass } from './zonage'

/** A line of a file that gives communes their class. */
export interface ZonageLine {
  readonly line: number
  /** The commune as it is written. */
  readonly written: string
  /** Null: unknown, or not said. */
  readonly communeCode: string | null
  /** Whether the commune is of the département. */
  readonly inTerritory: boolean
  /** Undefined: the value is not understood; null: the line is to be left out. */
  readonly class: ZoneClass | null | undefined
  /** The value as it is written. */
  readonly value: string
}

interface Told {
  readonly line: number
  readonly written: string
}

/** A commune whose class is not what it was; null: not in the zonage. */
export interface Moved {
  readonly communeCode: string
  readonly from: ZoneClass | null
  readonly to: ZoneClass | null
}

/** What a file says of the communes of the département, and what that changes. */
export interface ZonagePlan {
  readonly classes: ReadonlyMap<string, ZoneClass>
  readonly entering: readonly Moved[]
  readonly leaving: readonly Moved[]
  readonly changing: readonly Moved[]
  readonly unchanged: number
  readonly outside: number
  readonly unknown: readonly Told[]
  readonly unread: readonly Told[]
  readonly duplicates: readonly (Told & { readonly firstLine: number; readonly same: boolean })[]
}

/** Reads the lines of a zonage over the one before it: the first line that gives a commune its class is the one kept. */
export function zonagePlan(lines: readonly ZonageLine[], before: ReadonlyMap<string, ZoneClass>): ZonagePlan {
  const first = new Map<string, { line: number; class: ZoneClass }>()
  const duplicates: ZonagePlan['duplicates'][number][] = []
  for (const { line, written, communeCode, inTerritory, class: value } of lines) {
    if (!communeCode || !inTerritory || !value) continue
    const known = first.get(communeCode)
    if (known) duplicates.push({ line, written, firstLine: known.line, same: known.class === value })
    else first.set(communeCode, { line, class: value })
  }
  const classes = new Map([...first].map(([communeCode, said]) => [communeCode, said.class]))
  const moved = [...new Set([...before.keys(), ...classes.keys()])]
    .map((communeCode) => ({ communeCode, from: before.get(communeCode) ?? null, to: classes.get(communeCode) ?? null }))
    .filter(({ from, to }) => from !== to)
  const here = lines.filter(({ communeCode, inTerritory }) => communeCode !== null && inTerritory)
  return {
    classes,
    entering: moved.filter(({ from }) => from === null),
    leaving: moved.filter(({ to }) => to === null),
    changing: moved.filter(({ from, to }) => from !== null && to !== null),
    unchanged: [...classes].filter(([communeCode, value]) => before.get(communeCode) === value).length,
    outside: lines.filter(({ communeCode, inTerritory }) => communeCode !== null && !inTerritory).length,
    unknown: lines.filter(({ communeCode }) => communeCode === null).map(({ line, written }) => ({ line, written })),
    unread: here.filter((line) => line.class === undefined).map(({ line, value }) => ({ line, written: value })),
    duplicates,
  }
}
