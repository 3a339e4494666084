import { addMinutes, type Day, type Instant } from '@ancrage/domain/kernel/day'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOfDay, placeOfInstant, readPlace, written } from './timeline-place'

const at = (text: string) => text as Instant
const id = '0190b0c0-0000-7000-8000-000000000001'

test.each([
  ['2026-03-02T08:15:30.000Z', '2026-03-02T09:15'],
  ['2026-07-14T22:30:00.000Z', '2026-07-15T00:30'],
  ['2026-12-31T23:30:00.000Z', '2027-01-01T00:30'],
  ['2026-10-25T22:59:59.999Z', '2026-10-25T24:59'],
  ['2026-10-25T23:00:00.000Z', '2026-10-26T00:00'],
])('%s is placed at %s', (moment, place) => {
  expect(written(placeOfInstant(at(moment), id))).toBe(`${place}~${id}`)
})

test('an exchange without an hour comes first on its day', () => {
  expect(written(placeOfDay('2026-03-02' as Day, null, id)) > written(placeOfInstant(at('2026-03-02T22:58:00.000Z'), id))).toBe(true)
})

test('places follow time through a year, clocks forward and back', () => {
  const start = at('2026-01-01T00:00:00.000Z')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 525_600 }), fc.integer({ min: 1, max: 3000 }), (minutes, later) => {
      const [one, other] = [addMinutes(start, minutes), addMinutes(start, minutes + later)]
      expect(written(placeOfInstant(one, id)) < written(placeOfInstant(other, id))).toBe(true)
    }),
  )
})

test('a place reads back', () => {
  const place = { day: '2026-10-25' as Day, minute: '24:59', id }
  expect(readPlace(written(place))).toEqual(place)
})
