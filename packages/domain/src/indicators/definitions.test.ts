import { describe, expect, it } from 'vitest'
import { type IndicatorDefinition, indicatorCodes, indicators, openedCode } from './definitions'

const all = Object.entries(indicators) as [string, IndicatorDefinition][]
const reckonedFrom = all.flatMap(([code, { reckoned }]) => (reckoned ? [[code, reckoned] as const] : []))

it('domain 6: every code that rows feed, those of offers, interns and fairs waiting for theirs', () => {
  const numbers = [...new Set(indicatorCodes.map((code) => Number(/\d+/.exec(code)?.[0])))].toSorted((one, other) => one - other)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 17, 18, 19])
})

describe('what is reckoned from others', () => {
  it('names indicators that count, of units that agree', () => {
    const told = Object.fromEntries(
      reckonedFrom.map(([code, { how, first, second }]) => [code, `${first.join('+')} ${how} ${[second].flat().join('+')}`]),
    )
    expect(told).toEqual({
      K3e: 'K3c minus K3d',
      K4: 'K3 over K2',
      K7: 'K6 over K5',
      K8: 'K8a over K8b',
      K9: 'K8a minus K8b',
      K19: 'K19p+K19i over population',
    })
    for (const [code, { first, second }] of reckonedFrom) {
      const sides = [...first, ...(second === 'population' ? [] : second)]
      expect(
        sides.filter((side) => indicators[side as keyof typeof indicators] === undefined),
        code,
      ).toEqual([])
      expect(indicators[first[0] as keyof typeof indicators].resource, code).toBe(indicators[code as keyof typeof indicators].resource)
    }
  })

  it('no history is typed in for: it follows from that of its sides', () => {
    expect(reckonedFrom.filter(([code]) => openedCode.safeParse(code).success)).toEqual([])
  })
})

it('French stands by its spaces, before its own signs and within its guillemets', () => {
  for (const [code, { name, definition }] of all) {
    expect(`${name.fr} ${definition.fr}`.match(/[^\u00a0][:;!?»]|«[^\u00a0]/g), code).toBeNull()
  }
})

it('what tells of the moment or of the last day is not split by when it happened', () => {
  const kinds = all.map(([code, { at }]) => [at ?? 'period', code] as const)
  const of = (kind: string) => kinds.filter(([one]) => one === kind).map(([, code]) => code)
  expect(of('now')).toEqual(['K17a', 'K17b', 'K13a', 'K13b', 'K13c', 'K13d', 'K19c', 'K19z'])
  expect(of('end')).toEqual(['K12a', 'K12b', 'K12c', 'K19p', 'K19i', 'K19', 'K14', 'K14u', 'K14d', 'K14e'])
})
