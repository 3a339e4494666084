import { expect, test } from 'vitest'
import { readTimelineFilter, writeTimelineFilter } from './timeline-filter'

const none = { kind: null, trackId: '', authorId: '', q: '' }

test.each([{ ...none, kind: 'note' as const }, { ...none, trackId: 'a', authorId: 'b' }, { ...none, q: 'crèche & bail' }, none])(
  'what is written in the address is read back: %o',
  (filter) => {
    expect(readTimelineFilter(writeTimelineFilter('', filter))).toEqual(filter)
  },
)

test('what the address says wrongly asks nothing, and nothing asked leaves no trace', () => {
  expect(readTimelineFilter('?filter={"kind":"gossip","q":3}')).toEqual(none)
  expect(readTimelineFilter('?filter=oops')).toEqual(none)
  expect(readTimelineFilter('?filter=null')).toEqual(none)
  expect(writeTimelineFilter('?team=true&filter={"kind":"note"}', none)).toBe('?team=true')
})
