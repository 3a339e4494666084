import { day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { readAddress, type SteeringFilters, withFilters, writeAddress } from './steering-address'

const filters: SteeringFilters = { mode: 'cohort', from: day.parse('2024-01-01'), to: day.parse('2024-06-30'), professionCode: 'R95:71' }

it('reads back what it writes', () => {
  expect(readAddress(writeAddress(filters))).toEqual(filters)
})

it('is bare by default', () => {
  expect(readAddress('')).toEqual({ mode: 'today' })
  expect(writeAddress({ mode: 'today' })).toBe('')
})

it('leaves out what is no mode, no day, or nothing', () => {
  expect(readAddress('?mode=ever&from=2024-02-31&to=2024-02-29&epciCode=&other=1')).toEqual({ mode: 'today', to: '2024-02-29' })
})

it('keeps the delay shown', () => {
  expect(readAddress('?delay=tasks_late')).toEqual({ mode: 'today', delay: 'tasks_late' })
  expect(writeAddress({ mode: 'today', delay: 'tasks_late' })).toBe('?delay=tasks_late')
  expect(readAddress('?delay=never')).toEqual({ mode: 'today' })
})

it('takes a filter away and keeps the others', () => {
  expect(withFilters(filters, { professionCode: null, sectorId: 's1' })).toEqual({
    mode: 'cohort',
    from: '2024-01-01',
    to: '2024-06-30',
    sectorId: 's1',
  })
})
