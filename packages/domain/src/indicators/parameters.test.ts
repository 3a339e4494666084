import { describe, expect, it } from 'vitest'
import { anId } from '../testing/build'
import { dimensionKeys, indicatorCodes, indicators } from './definitions'
import { funnelFigure, funnelTypes, indicatorFigure, partOf, splitPart } from './parameters'

const period = { from: '2019-01-01', to: '2026-03-02' }
const row = { phase: 'contacted', part: 'reached', types: ['stage'] }

/** Where a schema complains; [] when it reads the value. */
const faults = (schema: typeof indicatorFigure | typeof funnelFigure, value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]))
}

describe('the parameters of an indicator', () => {
  it.each<[object, string[]]>([
    [{ indicator: 'K1', ...period }, []],
    [{ indicator: 'K7', part: 'numerator', ...period }, []],
    [{ indicator: 'K1', part: 'category:elected_official', ...period }, []],
    [{ indicator: 'K1', part: 'accompanied:no', ...period }, []],
    [{ indicator: 'K5', part: 'profession:R95:71', ...period }, []],
    [{ indicator: 'K3', part: 'scheme:vosges-equipement', ...period }, []],
    [{ indicator: 'K2', part: 'scheme:vosges-equipement', ...period }, ['part']],
    [{ indicator: 'K4', part: 'numerator', ...period }, ['part']],
    [{ indicator: 'K1', ...period, professionCode: '10', epciCode: '200068757', sectorId: anId(1), advisorId: anId(2) }, []],
    [{ indicator: 'K1', from: '2019-01-01' }, ['to']],
    [{ indicator: 'K1', from: '2026-03-02', to: '2026-03-01' }, ['to']],
    [{ indicator: 'K1', from: '2026-02-30', to: '2026-03-01' }, ['from']],
    [{ indicator: 'K99', ...period }, ['indicator']],
    [{ indicator: 'K1', ...period, professionCode: 'médecin' }, ['professionCode']],
    [{ indicator: 'K1', ...period, epci: '200068757' }, ['epci']],
    [{ indicator: 'K1', part: 'numerator', ...period }, ['part']],
    [{ indicator: 'K1', part: 'category:martian', ...period }, ['part']],
    [{ indicator: 'K1', part: 'profession:10', ...period }, ['part']],
    [{ indicator: 'K1', part: 'constructor:x', ...period }, ['part']],
    [{ indicator: 'K5', part: 'accompanied', ...period }, ['part']],
  ])('%j: %j', (value, expected) => expect(faults(indicatorFigure, value)).toEqual(expected))
})

describe('the parameters of the funnel', () => {
  it.each<[object, string[]]>([
    [{ funnel: 'today', ...row }, []],
    [{ funnel: 'cohort', ...period, ...row, phase: 'none' }, []],
    [{ funnel: 'today', ...period, ...row }, ['from', 'to']],
    [{ funnel: 'cohort', ...row }, ['from', 'to']],
    [{ funnel: 'yesterday', ...row }, ['funnel']],
    [{ funnel: 'today', ...row, phase: 'visited' }, ['phase']],
    [{ funnel: 'today', ...row, part: 'numerator' }, ['part']],
    [{ funnel: 'today', ...row, types: [] }, ['types']],
    [{ funnel: 'cohort', ...period, types: row.types, part: 'stopped', reason: 'conjoint' }, []],
    [{ funnel: 'cohort', ...period, ...row, part: 'stopped', reason: 'unknown' }, []],
    [{ funnel: 'cohort', ...period, ...row, part: 'reached', reason: 'conjoint' }, ['part']],
    [{ funnel: 'cohort', ...period, types: row.types, part: 'current' }, ['part']],
    [{ funnel: 'cohort', ...period, ...row, part: 'immature', since: '2025-03-02' }, []],
    [{ funnel: 'cohort', ...period, ...row, part: 'immature' }, ['part']],
    [{ funnel: 'cohort', ...period, ...row, part: 'current', since: '2025-03-02' }, ['part']],
    [{ funnel: 'today', ...row, types: ['retraite'] }, ['types.0']],
  ])('%j: %j', (value, expected) => expect(faults(funnelFigure, value)).toEqual(expected))

  it('leaves out those who stay, unless asked', () => {
    expect(funnelTypes).not.toContain('maintien')
    expect(funnelTypes).toHaveLength(8)
  })
})

describe('a part', () => {
  it('names a split and its key, read back whole', () => {
    expect(splitPart(partOf('profession', 'R95:71'))).toEqual({ dimension: 'profession', key: 'R95:71' })
  })
  it.each(['numerator', '', ':10', 'toString:x'])('%j names none', (part) => expect(splitPart(part)).toBeNull())
})

describe('feature 63: every indicator says how it is calculated', () => {
  it.each(indicatorCodes)('%s', (code) => {
    const { name, definition, dimensions } = indicators[code]
    for (const text of [name, definition]) {
      expect(text.fr.length).toBeGreaterThan(8)
      expect(text.en.length).toBeGreaterThan(8)
    }
    expect(definition.fr).not.toBe(definition.en)
    expect(definition.fr).toMatch(/EPCI.*secteur/)
    for (const dimension of dimensions) expect(dimensionKeys).toHaveProperty(dimension)
  })

  it('feature 64 (part): K1 says what a contact is, and what it is not', () => {
    expect(indicators.K1.definition.fr).toMatch(/Personnes distinctes, toutes catégories.*échange à double sens.*message laissé/)
  })
})
