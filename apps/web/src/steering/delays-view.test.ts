import { expect, it } from 'vitest'
import { type DelaysReply, delayView } from './delays-view'

const waits = (median: number | null) => ({ measured: { count: 3, list: null }, median, p90: median, unmeasured: null, stalled: null })
const reply = {
  delays: [
    {
      delay: 'first_answer',
      definition: '',
      all: waits(5),
      sectors: [
        { sector: { id: 's1', name: 'Épinal' }, ...waits(4) },
        { sector: { id: 's2', name: 'Vittel' }, ...waits(null) },
        { sector: null, ...waits(9) },
      ],
    },
    { delay: 'tasks_late', definition: '', all: waits(null), sectors: [] },
  ],
} as unknown as DelaysReply

it('draws the first delay unless another is asked, its longest median filling the bar', () => {
  expect(delayView(reply)).toMatchObject({ delay: 'first_answer', longest: 9, all: { key: 'all', median: 5 } })
  expect(delayView(reply)?.sectors.map(({ key, name }) => [key, name])).toEqual([
    ['s1', 'Épinal'],
    ['s2', 'Vittel'],
    ['outside', null],
  ])
})

it('has no bar where nothing was measured, and nothing to draw of what is not told', () => {
  expect(delayView(reply, 'tasks_late')).toMatchObject({ longest: 0, sectors: [] })
  expect(delayView(reply, 'tasks_done')).toBeNull()
})
