import { day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { queriesOf, readAddress, type SteeringFilters, withFilters, writeAddress } from './steering-address'

const filters: SteeringFilters = { mode: 'cohort', from: day.parse('2024-01-01'), to: day.parse('2024-06-30'), professionCode: 'R95:71' }
const compare = { compareFrom: day.parse('2023-01-01'), compareTo: day.parse('2023-06-30') }

it('reads back what it writes', () => {
  for (const more of [
    {},
    compare,
    { type: 'stage', map: 'installations', by: 'canton', delay: 'tasks_late', cantonCode: '8801' } as const,
  ]) {
    expect(readAddress(writeAddress({ ...filters, ...more }))).toEqual({ ...filters, ...more })
  }
})

it('is bare by default', () => {
  expect(readAddress('')).toEqual({ mode: 'today' })
  expect(writeAddress({ mode: 'today' })).toBe('')
})

it('leaves out what is no mode, no choice, no day, or nothing', () => {
  expect(readAddress('?mode=ever&from=2024-02-31&to=2024-02-29&epciCode=&other=1')).toEqual({ mode: 'today', to: '2024-02-29' })
  expect(readAddress('?delay=never&type=none&map=constructor&by=commune')).toEqual({ mode: 'today' })
})

it('takes a filter away and keeps the others', () => {
  expect(withFilters(filters, { professionCode: null, sectorId: 's1' })).toEqual({
    mode: 'cohort',
    from: '2024-01-01',
    to: '2024-06-30',
    sectorId: 's1',
  })
})

it('asks of each reading what bears on it', () => {
  const slices = { professionCode: 'R95:71' }
  const period = { from: '2024-01-01', to: '2024-06-30' }
  expect(queriesOf({ ...filters, ...compare, type: 'stage', map: 'contacts', by: 'canton', delay: 'tasks_late' })).toEqual({
    funnel: { mode: 'cohort', ...period, ...compare, ...slices, types: ['stage'] },
    figures: { ...period, ...slices },
    passages: { ...period, ...slices, types: ['stage'] },
    territory: { ...period, ...slices, by: 'canton' },
    evolution: slices,
  })
  expect(queriesOf({ mode: 'today', ...compare, type: 'all' }).funnel.types).toContain('maintien')
  expect(queriesOf({ mode: 'today', ...compare }).funnel).toEqual({ mode: 'today' })
})
