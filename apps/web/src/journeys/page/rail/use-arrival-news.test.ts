import { expect, test } from 'vitest'
import { newlyReady } from './use-arrival-news'

const item = (key: 'housing' | 'childcare', state: 'ready' | 'blocking' | 'left_out') => ({ key, state, trackId: key })
const of = (...items: ReturnType<typeof item>[]) => ({
  items,
  blocking: items.filter(({ state }) => state === 'blocking').map(({ key }) => key),
})

test('Solved is what was blocking and is ready: not what was set aside, nor what was ready already', () => {
  const before = of(item('housing', 'blocking'), item('childcare', 'blocking'))
  expect(newlyReady(before, of(item('housing', 'ready'), item('childcare', 'blocking')))).toEqual(['housing'])
  expect(newlyReady(before, of(item('housing', 'left_out'), item('childcare', 'blocking')))).toEqual([])
  expect(newlyReady(of(item('housing', 'ready')), of(item('housing', 'ready')))).toEqual([])
  expect(newlyReady(null, of(item('housing', 'ready')))).toEqual([])
})
