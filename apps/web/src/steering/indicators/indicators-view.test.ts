import type { Indicator } from '@ancrage/contract/reports'
import type { IndicatorCode } from '@ancrage/domain/indicators/definitions'
import { describe, expect, it, test } from 'vitest'
import { csvRows } from './indicators-csv'
import { groupsOf, written } from './indicators-view'

const list = (indicator: string) => ({ resource: 'installations' as const, filter: { in: { indicator } } })

function indicator(code: IndicatorCode, more: Partial<Indicator> = {}): Indicator {
  const read = {
    value: 2,
    numerator: null,
    denominator: null,
    unit: 'count' as const,
    definition: 'Lignes du registre.',
    opening: null,
    total: 2,
  }
  return { code, ...read, list: list(code), numeratorList: null, denominatorList: null, split: [], ...more }
}

const part = { dimension: 'profession', key: '10', label: 'Médecin', value: 2, list: list('K5') } as const
const read = [
  indicator('K3e', { unit: 'cents', value: 150_050, numerator: 200_050, denominator: 50_000, numeratorList: list('K3c') }),
  indicator('K5', { opening: 3, total: 5, split: [part] }),
  indicator('K8', {
    unit: 'rate',
    value: 0.8644,
    numerator: 51,
    denominator: 59,
    numeratorList: list('K8a'),
    denominatorList: list('K8b'),
  }),
  indicator('K17a'),
  indicator('K19', { unit: 'rate', value: 6.4, numerator: 228, denominator: 357_248 }),
]

describe('the indicators of the page', () => {
  it('by area, in the order they are told, each with the two numbers it is reckoned from', () => {
    const groups = groupsOf(read, 'fr')
    expect(groups.map(({ area, lines }) => [area, lines.map(({ code, at, sides }) => [code, at, sides?.how ?? null])])).toEqual([
      ['journeys', [['K17a', 'now', null]]],
      [
        'installations',
        [
          ['K5', 'period', null],
          ['K8', 'period', 'over'],
        ],
      ],
      ['aids', [['K3e', 'period', 'minus']]],
      ['territory', [['K19', 'end', 'over']]],
    ])
    const sides = groups.flatMap(({ lines }) => lines.flatMap(({ sides: two }) => (two ? [[two.first, two.second]] : [])))
    expect(sides.map((two) => two.map(({ value, money, list: opens }) => [value, money, opens?.filter.in.indicator ?? null]))).toEqual([
      [
        [51, false, 'K8a'],
        [59, false, 'K8b'],
      ],
      [
        [200_050, true, 'K3c'],
        [50_000, true, null],
      ],
      [
        [228, false, null],
        [357_248, false, null],
      ],
    ])
  })

  test('its file: one line an indicator, one a part, decimals as the reader writes them', () => {
    const words = {
      heads: ['Domaine'],
      areaOf: (area: string) => area,
      atOf: (at: string) => at,
      partOf: ({ label }: { label: string }) => ['Par profession', label] as const,
    }
    const rows = csvRows(groupsOf(read, 'fr'), { from: '2024-01-01', to: '2024-06-30' }, words, 'fr')
    expect(rows[0]).toEqual(['Domaine'])
    expect(rows.slice(2, 5).map((cells) => cells.slice(1, 10))).toEqual([
      ['K5', 'Installations', '', '', '2', '', '', '3', '5'],
      ['K5', 'Installations', 'Par profession', 'Médecin', '2', '', '', '', ''],
      ['K8', 'Taux de renouvellement', '', '', '0,8644', '51', '59', '', '2'],
    ])
    expect(rows[5]?.slice(1, 8)).toEqual(['K3e', 'Montant net versé', '', '', '1500,5', '2000,5', '500'])
    const [, english] = csvRows(groupsOf(read.slice(2, 3), 'en'), { from: '', to: '' }, words, 'en')
    expect(english?.[5]).toBe('0.8644')
  })
})

test.each([
  [1860, 'count', '1\u00a0860'],
  [0.744, 'ratio', '74,4\u00a0%'],
  [0.8, 'rate', '0,80'],
  [-7, 'balance', '−7'],
  [2, 'balance', '+2'],
  [0, 'balance', '0'],
  [526_426, 'cents', '5\u00a0264,26\u00a0€'],
  [null, 'ratio', '—'],
] as const)('%s as %s: %s', (value, unit, words) => expect(written(value, unit, 'fr')).toBe(words))
