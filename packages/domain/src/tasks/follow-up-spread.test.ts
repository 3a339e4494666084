import { expect, test } from 'vitest'
import { addDays, type Day, weekday } from '../kernel/day'
import { daysFilled, mostADay, spread } from './follow-up-spread'

const isWorked = (day: Day) => weekday(day) < 6
const friday = '2026-03-06' as Day
const old = (assigneeId: string, days: number, last = false) => ({ assigneeId, anchorOn: addDays('2020-01-01' as Day, days), last })

test('years of silence are spread over worked days, the oldest first, each person apart', () => {
  const wanted = [...Array.from({ length: 20 }, (_, at) => old('anne', 20 - at)), old('karim', 0)]
  const given = spread(wanted, { from: friday, loads: [], isWorked })
  const perDay = (who: string) => {
    const days = given.filter(({ assigneeId }) => assigneeId === who).map(({ dueOn }) => dueOn)
    return [...new Set(days)].map((day) => [day, days.filter((one) => one === day).length])
  }
  expect(perDay('anne')).toEqual([
    ['2026-03-06', mostADay],
    ['2026-03-09', mostADay],
    ['2026-03-10', 4],
  ])
  expect(perDay('karim')).toEqual([['2026-03-06', 1]])
  const anne = given.filter(({ assigneeId }) => assigneeId === 'anne')
  expect(anne.map(({ anchorOn }) => anchorOn)).toEqual(anne.map(({ anchorOn }) => anchorOn).toSorted())
})

test('what waits already counts, late on the first day; asked on a Sunday, it begins on Monday', () => {
  const loads = [
    { assigneeId: 'anne', dueOn: '2026-02-27' as Day, count: 7 },
    { assigneeId: 'anne', dueOn: '2026-03-10' as Day, count: 12 },
  ]
  const given = spread([old('anne', 1), old('anne', 2)], { from: '2026-03-08' as Day, loads, isWorked })
  expect(given.map(({ dueOn }) => dueOn)).toEqual(['2026-03-09', '2026-03-11'])
})

test('what may wait comes after the rest, however old', () => {
  const given = spread([old('anne', 1, true), old('anne', 300), old('anne', 200)], { from: friday, loads: [], isWorked })
  expect(given.map(({ anchorOn }) => anchorOn)).toEqual(['2020-07-19', '2020-10-27', '2020-01-02'])
})

test('a base that comes with years of silence fills a month of each, and no more: the rest waits for the next runs', () => {
  const wanted = Array.from({ length: 1_000 }, (_, at) => old('anne', at))
  const given = spread([...wanted, old('karim', 2_000)], { from: friday, loads: [], isWorked })
  const anne = given.filter(({ assigneeId }) => assigneeId === 'anne')
  expect([anne.length, anne.at(-1)?.dueOn, given.at(-1)?.assigneeId]).toEqual([daysFilled * mostADay, '2026-04-02', 'karim'])
  const loads = anne.map(({ assigneeId, dueOn }) => ({ assigneeId, dueOn, count: 1 }))
  expect(spread(wanted, { from: friday, loads, isWorked })).toEqual([])
  expect(spread(wanted, { from: addDays(friday, 3), loads: loads.slice(mostADay), isWorked }).map(({ dueOn }) => dueOn)).toEqual(
    Array(mostADay).fill('2026-04-03'),
  )
})
