import { expect, test } from 'vitest'
import { ageSaid, becauseSaid } from './sheet-words'

test.each([
  [null, ''],
  [0, '0\u00a0j'],
  [59, '59\u00a0j'],
  [61, '2\u00a0mois'],
  [700, '22\u00a0mois'],
  [731, '2\u00a0ans'],
])('%s days of age are said « %s »', (days, said) => {
  expect(ageSaid(days, 'fr')).toBe(said)
})

test('each reason is said with its days, where it has any', () => {
  const translate = (key: string, options?: Record<string, unknown>) => `${key.split('.').at(-1)} ${options?.smart_count}`
  expect(
    becauseSaid(
      [
        { reason: 'late_task', days: 3 },
        { reason: 'high_priority', days: null },
      ],
      translate,
    ),
  ).toBe('late_task 3 · high_priority_undated 0')
})
