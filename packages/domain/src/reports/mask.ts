import { isTold, type Untold } from './cells'
import type { PackFigures } from './pack-figures'
import { placeOf } from './published/indicators'
import { columnOf } from './published/places'
import { publishedOf } from './published/published-of'
import type { SessionFigures } from './session-figures'
import { untoldOf } from './small-cells'

/**
 * The figures of a session as partners may read them: no name, no row that is one person, and no count of one to four,
 * nor any number by which such a count would be found again. Of a place, what the table of the whole territory keeps back
 * (`row`) is kept back too: told here, it would give another row there.
 */
export function masked(figures: SessionFigures, row?: PackFigures['territory'][number]): PackFigures {
  const { cells, sums } = publishedOf(figures)
  return covered(withoutNames(figures), '', untoldOf(cells, sums, row ? keptBack(figures, row) : [])) as PackFigures
}

function keptBack(figures: SessionFigures, row: PackFigures['territory'][number]): string[] {
  return Object.entries(columnOf)
    .filter(([, column]) => !isTold(row[column]))
    .flatMap(([code]) => [`${placeOf(figures, code)}.value`, `${placeOf(figures, code)}.records`])
}

/** The figures as the team reads them. */
export function told(figures: SessionFigures): PackFigures {
  return { ...figures, audience: 'team', arrivalsCount: figures.arrivals.length }
}

function withoutNames(figures: SessionFigures) {
  return {
    ...figures,
    audience: 'partners' as const,
    filtersSaid: figures.filters.advisorId ? [{ fr: 'Une partie des parcours', en: 'Some of the journeys' }] : figures.filtersSaid,
    // Amounts by scheme are in the budget, beside how many they are of.
    indicators: figures.indicators.map((one) => (one.unit === 'count' ? one : { ...one, split: [] })),
    arrivals: [],
    arrivalsCount: figures.arrivals.length,
    followThrough: figures.followThrough.map((one) => ({ ...one, owner: '' })),
  }
}

function covered(value: unknown, path: string, untold: ReadonlyMap<string, Untold>): unknown {
  if (typeof value === 'number') return untold.get(path) ?? value
  if (typeof value !== 'object' || value === null) return value
  const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`)
  if (Array.isArray(value)) return value.map((one, at) => covered(one, under(at), untold))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, covered(one, under(key), untold)]))
}
