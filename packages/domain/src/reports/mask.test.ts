import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { someSessionFigures } from '../testing/reports'
import { masked } from './mask'
import { publishedOf } from './published/published-of'
import type { SessionFigures } from './session-figures'
import { untoldOf } from './small-cells'

const everyNumber = (value: unknown, path = ''): string[] => {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => everyNumber(one, path === '' ? key : `${path}.${key}`))
}
/** Numbers that count nobody, and amounts by scheme of a whole period, which partners do not read. */
const plain = /(^edition|\.year|^budget\.year|\.semester|\.months|\.population|^indicators\.\d+\.split\.\d+\.value)$/

test('every number of a session is listed, or counts nobody', () => {
  const figures = someSessionFigures()
  const listed = new Set(publishedOf(figures).cells.map(({ key }) => key))
  expect(everyNumber(figures).filter((path) => !listed.has(path) && !plain.test(path))).toEqual([])
  expect(listed.has('indicators.0.split.0.value')).toBe(true)
})

describe('feature 65: what partners read', () => {
  it('names nobody: no arrival one by one, no owner of a decision, no advisor among the filters', () => {
    const figures = someSessionFigures()
    const told = JSON.stringify(
      masked({
        ...figures,
        filtersSaid: [{ fr: 'Suivi par Claire Mougel', en: '' }],
        filters: { advisorId: figures.compared.previous?.reportId },
      }),
    )
    expect(told).not.toMatch(/Claire|Benali|P-4F2A/)
    expect(masked(figures)).toMatchObject({ arrivals: [], arrivalsCount: 'few', audience: 'partners' })
  })

  it('a few dentists of an EPCI are not told, nor another number of their column, while the whole still is', () => {
    const figures = masked(someSessionFigures())
    const column = (key: 'candidates' | 'installations') => figures.territory.map((row) => row[key])
    expect(column('candidates')).toEqual([9, 'few', 'few', 0, 'few', 0, 'few'])
    expect(figures.indicators.map(({ code, value }) => [code, value])).toEqual(
      someSessionFigures().indicators.map(({ code, value }) => [code, value]),
    )
  })

  it('what separates two sessions is a count too: the comparison goes, the figure stays', () => {
    const figures = someSessionFigures()
    const { previous } = figures.compared
    if (!previous) throw new Error('no previous session')
    const near = { ...previous, values: { ...previous.values, K1: 728 } }
    const told = masked({ ...figures, compared: { ...figures.compared, previous: near } })
    expect([told.compared.previous?.values.K1, told.indicators[0]?.value]).toEqual(['untold', 730])
    expect(masked(figures).compared.previous?.values.K1).toBe(702)
  })

  it('a rate goes with its two sides, an amount with what it is of', () => {
    const figures = someSessionFigures()
    const [line, ...lines] = figures.budget.lines
    if (!line) throw new Error('no line')
    const told = masked({
      ...figures,
      indicators: figures.indicators.map((one) =>
        one.code === 'K6'
          ? { ...one, value: 3, records: 3, split: [] }
          : one.code === 'K7'
            ? { ...one, numerator: 3, value: 3 / 113 }
            : one,
      ),
      budget: { ...figures.budget, lines: [{ ...line, applications: 2 }, ...lines] },
    })
    expect(told.indicators.find(({ code }) => code === 'K7')).toMatchObject({ value: 'untold', numerator: 'few' })
    expect(told.budget.lines[0]).toMatchObject({
      applications: 'few',
      granted: 'untold',
      signed: 'untold',
      paid: 'untold',
      available: 'untold',
    })
    expect(told.budget.lines[0]?.entered).toBe(600_000_00)
  })

  it('a place keeps back what the table of the territory keeps back of it', () => {
    const figures = someSessionFigures()
    const [place] = masked(figures).territory
    if (!place) throw new Error('no place')
    const sheet = masked(figures, { ...place, installations: 'untold' })
    const told = (code: string) => sheet.indicators.find((one) => one.code === code)?.value
    expect([told('K5'), told('K7'), told('K1')]).toEqual(['untold', 'untold', 730])
  })

  it('keeps nothing back where nothing is small', () => {
    const { cells, sums } = publishedOf(someSessionFigures())
    const large = cells.map((cell) => ({ ...cell, value: cell.value * 1000 }))
    expect([...untoldOf(large, sums)]).toEqual([])
  })

  it('whatever the session, all that is kept back can be read in two ways that agree with all that is told', () => {
    fc.assert(
      fc.property(anySession, (figures) => {
        const { cells, sums } = publishedOf(figures)
        const untold = untoldOf(cells, sums)
        const few = [...untold.values()].filter((kept) => kept === 'few').length
        expect(untold.size).toBeLessThanOrEqual(12 * few)
        expect(isSolved(cells, sums, untold)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})

/**
 * The numbers kept back that follow from what is told: those that the sums, taken together, leave no choice for. By elimination
 * on the whole system, as one does with a pencil, and none of the code that chose what to keep back.
 */
function isSolved(
  cells: ReturnType<typeof publishedOf>['cells'],
  sums: ReturnType<typeof publishedOf>['sums'],
  untold: ReadonlyMap<string, string>,
): string[] {
  const unknown = cells.filter(({ key, implied }) => implied || untold.has(key)).map(({ key }) => key)
  const columns = new Map(unknown.map((key, at) => [key, at]))
  const rows = sums.map(({ whole, parts }) => {
    const row = new Map<number, number>()
    for (const [key, by] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = columns.get(key)
      if (at !== undefined) row.set(at, (row.get(at) ?? 0) + by)
    }
    return row
  })
  const solved: Map<number, number>[] = []
  for (const row of rows) {
    for (const other of solved) subtract(row, other)
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    for (const other of solved) subtract(other, row)
    solved.push(row)
  }
  const few = new Set(
    cells.filter(({ key, value, implied }) => untold.has(key) || (implied && value > 0 && value < 5)).map(({ key }) => key),
  )
  return solved
    .filter((row) => row.size === 1)
    .flatMap((row) => unknown[[...row.keys()][0] ?? -1] ?? [])
    .filter((key) => few.has(key))
}

function subtract(row: Map<number, number>, by: ReadonlyMap<number, number>): void {
  const [[pivot, unit] = [-1, 1]] = by
  const times = (row.get(pivot) ?? 0) / unit
  if (times === 0) return
  for (const [at, value] of by) {
    const left = (row.get(at) ?? 0) - times * value
    if (Math.abs(left) < 1e-9) row.delete(at)
    else row.set(at, left)
  }
}

/** The split by profession of what a table of years comes to. */
function splitOf(years: SessionFigures['installationsByYear'], { code, split }: SessionFigures['indicators'][number]) {
  const column = code === 'K5' ? 'all' : 'accompanied'
  return split.map((one) => {
    const rows = years.flatMap(({ professions }) => professions).filter(({ professionCode }) => professionCode === one.key)
    return { ...one, value: rows.reduce((sum, row) => sum + row[column], 0) }
  })
}

const few = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 30 }))

/** Sessions with small numbers, whose tables make their totals. */
const anySession: fc.Arbitrary<SessionFigures> = fc
  .record({
    years: fc.array(fc.tuple(few, few, few, few), { minLength: 2, maxLength: 5 }),
    places: fc.array(fc.tuple(few, few, few, few, few, few), { minLength: 2, maxLength: 6 }),
    steps: fc.array(fc.tuple(few, few), { minLength: 7, maxLength: 7 }),
    before: few,
    answers: fc.tuple(few, few, few, few),
  })
  .map(({ years, places, steps, before, answers: [inPlace, moved, left, unanswered] }) => {
    const figures = someSessionFigures()
    const installationsByYear = years.map(([doctors, nurses, others, nurseOthers], at) => ({
      year: 2025 - at,
      all: doctors + others + nurses + nurseOthers,
      accompanied: doctors + nurses,
      professions: [
        { professionCode: '10', label: { fr: 'Médecin', en: 'Doctor' }, all: doctors + others, accompanied: doctors },
        { professionCode: '60', label: { fr: 'Infirmier', en: 'Nurse' }, all: nurses + nurseOthers, accompanied: nurses },
      ],
    }))
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
    const values: Record<string, number> = {
      K5: sum(installationsByYear.map(({ all }) => all)),
      K6: sum(installationsByYear.map(({ accompanied }) => accompanied)),
    }
    const compared = Object.fromEntries(Object.entries(values).map(([code, value]) => [code, Math.max(0, value - before)]))
    return {
      ...figures,
      indicators: figures.indicators.map((one) => {
        const value = values[one.code]
        if (value !== undefined) return { ...one, value, records: value, split: splitOf(installationsByYear, one) }
        if (one.code !== 'K7') return one
        return {
          ...one,
          numerator: values.K6 ?? 0,
          denominator: values.K5 ?? 0,
          records: values.K5 ?? 0,
          value: values.K5 ? (values.K6 ?? 0) / values.K5 : null,
        }
      }),
      compared: { previous: null, yearBefore: { ...figures.compared.yearBefore, values: compared } },
      installationsByYear,
      territory: figures.territory.slice(0, places.length).map((row, at) => {
        const [contacts = 0, activeJourneys = 0, accompanied = 0, more = 0, departures24Months = 0, applications = 0] = places[at] ?? []
        return { ...row, contacts, activeJourneys, accompanied, installations: accompanied + more, departures24Months, applications }
      }),
      funnel: {
        ...figures.funnel,
        rows: figures.funnel.rows.map((row, at) => {
          const [current, stopped] = steps[at] ?? [0, 0]
          const reached = row.phase === null ? current + stopped : sum(steps.slice(at).flat())
          return { ...row, current, stopped, reached, immature: 0 }
        }),
      },
      retention: [{ months: 12, asked: inPlace + moved + left + unanswered, inPlace, moved, left, unanswered }],
    }
  })
