import { expect, test } from 'vitest'
import { type AreaLine, areaPlan } from './area-plan'

const line = (at: number, communeCode: string | null, area: string | null, inTerritory = true): AreaLine => ({
  line: at,
  written: communeCode ?? 'Atlantis',
  communeCode,
  inTerritory,
  area: area === null ? null : { code: area, name: `Canton ${area}` },
})
const here = new Set(['88001', '88002', '88003', '88004', '88005'])

test('what a file of areas changes: areas that come, go or are renamed, communes that move; a shared town is in each', () => {
  const lines = [
    line(2, '88002', '8802'),
    line(3, '88001', '8801'),
    line(4, '88001', '8801'),
    line(5, '88003', '8803'),
    line(6, '88003', '8802'),
    line(7, null, '8801'),
    line(8, '54395', '5401', false),
    line(9, '88004', null),
  ]
  const before = [
    { code: '8801', name: 'Canton 8801', communeCodes: ['88001'] },
    { code: '8802', name: 'Deux', communeCodes: ['88003'] },
    { code: '8809', name: 'Neuf', communeCodes: ['88005'] },
  ]
  expect(areaPlan(lines, before, here)).toEqual({
    areas: [
      { code: '8801', name: 'Canton 8801', communeCodes: ['88001'] },
      { code: '8802', name: 'Canton 8802', communeCodes: ['88002', '88003'] },
      { code: '8803', name: 'Canton 8803', communeCodes: ['88003'] },
    ],
    entering: [{ code: '8803', name: 'Canton 8803', communeCodes: ['88003'] }],
    leaving: [{ code: '8809', name: 'Neuf', communeCodes: ['88005'] }],
    renamed: [{ code: '8802', from: 'Deux', to: 'Canton 8802' }],
    moved: [
      { communeCode: '88002', from: [], to: ['8802'] },
      { communeCode: '88003', from: ['8802'], to: ['8802', '8803'] },
      { communeCode: '88005', from: ['8809'], to: [] },
    ],
    unchanged: 1,
    shared: [{ communeCode: '88003', areas: ['8802', '8803'] }],
    missing: ['88004', '88005'],
    outside: 1,
    unknown: [{ line: 7, written: 'Atlantis' }],
  })
})
