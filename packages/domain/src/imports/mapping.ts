import { searchText } from '../kernel/search-text'
import { type Synonyms, synonyms } from './column-names'
import type { Mapping, TargetField } from './target-fields'

interface Candidate<F extends string> {
  readonly column: number
  readonly field: F
  /** 0 exact, 1 loose. */
  readonly distance: number
  readonly rank: number
}

/** The fields of a person that the columns of a header most likely feed. */
export function guessMapping(header: readonly string[]): TargetField[] {
  return guessColumns(header, synonyms)
}

/** The fields the columns of a header most likely feed, each at most once; `ignored` where nothing is recognised. */
export function guessColumns<F extends string>(header: readonly string[], named: readonly Synonyms<F>[]): (F | 'ignored')[] {
  const mapping: (F | 'ignored')[] = header.map(() => 'ignored')
  const taken = new Set<F>()
  for (const { column, field } of header.flatMap((written, at) => candidates(written, at, named)).sort(nearestFirst)) {
    if (mapping[column] !== 'ignored' || taken.has(field)) continue
    mapping[column] = field
    taken.add(field)
  }
  return mapping
}

/** What makes a mapping unusable: nothing tells who the person is, or two columns feed one field; null when it will do. */
export function mappingProblem(mapping: Mapping): 'mapping_without_name' | 'mapping_field_twice' | null {
  const used = mapping.filter((field) => field !== 'ignored')
  if (new Set(used).size !== used.length) return 'mapping_field_twice'
  const named = used.includes('fullName') || (used.includes('lastName') && used.includes('firstName'))
  return named ? null : 'mapping_without_name'
}

function candidates<F extends string>(written: string, column: number, named: readonly Synonyms<F>[]): Candidate<F>[] {
  const name = searchText(written)
  if (name === '') return []
  return named.flatMap(({ field, exact, loose }, rank) => {
    if (exact.includes(name)) return [{ column, field, distance: 0, rank }]
    return loose?.test(name) ? [{ column, field, distance: 1, rank }] : []
  })
}

function nearestFirst(a: Candidate<string>, b: Candidate<string>): number {
  return a.distance - b.distance || a.rank - b.rank || a.column - b.column
}
