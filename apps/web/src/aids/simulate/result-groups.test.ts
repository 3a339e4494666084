import { expect, test } from 'vitest'
import { groupsOf } from './result-groups'
import type { SimulatedAid } from './use-simulation'

const aid = (schemeKey: string, over: Partial<SimulatedAid> = {}) =>
  ({ schemeKey, eligible: true, managed: false, scholarship: false, reasons: [], ...over }) as unknown as SimulatedAid
const because = (code: string) => ({ eligible: false, reasons: [{ code, params: {}, kind: 'blocks' as const, sentence: '' }] })

test('ours, those of others, those of studies; then those refused, and those of no concern', () => {
  const { possible, others } = groupsOf([
    aid('grant', { managed: true }),
    aid('caim'),
    aid('studies', { managed: true, scholarship: true }),
    aid('premises', because('under_floor')),
    aid('loiret', because('departement_required')),
  ])
  const keys = (groups: readonly { key: string; aids: readonly SimulatedAid[] }[]) =>
    groups.map(({ key, aids }) => [key, aids.map(({ schemeKey }) => schemeKey)])
  expect(keys(possible)).toEqual([
    ['managed', ['grant']],
    ['informed', ['caim']],
    ['studies', ['studies']],
  ])
  expect(keys(others)).toEqual([
    ['refused', ['premises']],
    ['aside', ['loiret']],
  ])
  expect(groupsOf([])).toEqual({ possible: [], others: [] })
})
