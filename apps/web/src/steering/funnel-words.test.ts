import { expect, it } from 'vitest'
import { horizonsFile, passagesFile, reasonsFile } from './funnel-files'
import type { FunnelLine, FunnelReply } from './funnel-view'
import { csvRows, delaySaid, funnelWords } from './funnel-words'
import type { PassagesReply } from './PassagesPanel'

const translate = (key: string, options: { count?: string } = {}) =>
  ({ 'steering.days': `${options.count} j`, 'funnel.points': `${options.count} pts` })[key] ?? key
const speech = { translate, language: 'fr', period: 'de 2024', periodName: '2024' } as const
const counted = (count: number) => ({ count, list: { resource: 'journeys' as const, filter: { in: {} } } })
const line: FunnelLine = {
  phase: 'qualified',
  shown: counted(131),
  ratio: 0.75,
  medianDays: 9.5,
  q1Days: 4,
  q3Days: 18,
  immature: counted(2),
  current: counted(23),
  stopped: counted(14),
  other: { shown: counted(118), ratio: 0.71, medianDays: 11, points: 0.04 },
}
const view = {
  of: 174,
  widest: 174,
  lines: [line],
  none: { ...line, phase: 'none', ratio: null, medianDays: null, other: null } as const,
  recent: null,
}

it.each([
  [{ median: 9, q1: 4, q3: 18 }, '9 j (4–18)'],
  [{ median: 9.5, q1: 9.5, q3: 9.5 }, '9,5 j'],
  [{ median: null, q1: null, q3: null }, '—'],
])('says a delay and its quartiles: %j', (quartiles, said) => expect(delaySaid(quartiles, speech)).toBe(said))

it.each([
  [0.04, '+4 pts'],
  [-0.123, '−12 pts'],
  [0.001, '0 pts'],
  [null, '—'],
])('says %s as points', (points, said) => {
  const words = funnelWords('cohort', view, speech)
  expect(words.points({ ...line, other: { shown: counted(1), ratio: 1, medianDays: 1, points } })).toBe(said)
})

it('writes a cohort and the one it is compared with in the same row', () => {
  const compared = { ...view, none: { ...view.none, other: line.other } }
  const [heads, row] = csvRows('cohort', compared, funnelWords('cohort', compared, { ...speech, other: '2023' }))
  expect(row).toEqual(['Projet connu', '131', '75\u00a0%', '9,5', '4', '18', '2', '23', '14', '118', '71\u00a0%', '+4 pts', '11'])
  expect(heads).toHaveLength(row?.length ?? 0)
  expect(heads?.at(-1)).toBe('steering.head.median, 2023')
})

it('gives the reasons, the horizons and the delays as rows', () => {
  const mature = { mature: counted(5), immature: counted(1) }
  const funnel = {
    reasons: [
      {
        reason: null,
        ...counted(3),
        phases: [
          { phase: null, ...counted(1) },
          { phase: 'setup' as const, ...counted(2) },
        ],
      },
    ],
    horizons: [{ months: 12 as const, ...mature, phases: [{ phase: 'installed' as const, reached: counted(2) }] }],
  } as unknown as FunnelReply
  expect(reasonsFile(funnel, speech).rows.slice(1)).toEqual([
    ['funnel.reasons.unknown', 'steering.no_phase', '1'],
    ['funnel.reasons.unknown', 'Montage', '2'],
  ])
  expect(horizonsFile(funnel, speech).rows[1]).toEqual(['funnel.horizons.months', '5', '2', '1'])
  const passages = [{ passage: 'filed_voted' as const, measured: counted(4), median: 9.5, q1: 4, q3: null }]
  expect(passagesFile({ passages } as unknown as PassagesReply, speech).rows[1]).toEqual(['Du dépôt au vote', '4', '9,5', '4', ''])
})
