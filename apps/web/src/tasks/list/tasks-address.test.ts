import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { readTasksAddress, tasksAddress, tasksFilter } from './tasks-address'

const sunday = '2026-03-08' as Day
const monday = '2026-03-02' as Day
const filter = (search: string, today = monday) => tasksFilter(readTasksAddress(search), today, 'me')

it.each(['/tasks', '/tasks?show=todo&due=late', '/tasks?show=done&kind=visit&page=3', '/tasks?show=waiting&for=partner'])(
  'keeps %s as it is',
  (address) => {
    expect(tasksAddress(readTasksAddress(address.replace('/tasks', '')))).toBe(address)
  },
)

it('leaves out what it does not know', () => {
  expect(readTasksAddress('?show=all&due=never&kind=fax&for=nobody&page=x')).toEqual(readTasksAddress(''))
})

it('keeps the figure it comes from, and then asks for nothing else', () => {
  const figure = { delay: 'tasks_late', from: '2026-01-01', to: '2026-03-02' }
  const address = tasksAddress({ figure, page: 2 })
  expect(tasksAddress(readTasksAddress(address.replace('/tasks', '')))).toBe(address)
  expect(filter(address.replace('/tasks', ''))).toEqual({ in: figure })
  expect(readTasksAddress('?filter={').figure).toBeNull()
  expect(readTasksAddress('?filter=null').figure).toBeNull()
})

it('carries whose tasks they are', () => {
  expect(tasksAddress({ due: 'late' }, { whose: 'team' })).toBe('/tasks?whose=team&due=late')
})

it('asks for all that is open, then for what each number of the day counts', () => {
  expect(filter('')).toEqual({ assigneeId: 'me', status: ['todo', 'doing', 'waiting'] })
  expect(filter('?show=todo&due=late')).toEqual({
    assigneeId: 'me',
    status: ['todo', 'doing', 'waiting'],
    waitingFor_isnull: true,
    dueOn_lte: '2026-03-01',
  })
  expect(filter('?show=todo&due=week')).toMatchObject({ dueOn_gte: '2026-03-02', dueOn_lte: '2026-03-08' })
  expect(filter('?show=todo&due=next_week')).toMatchObject({ dueOn_gte: '2026-03-09', dueOn_lte: '2026-03-15' })
  expect(filter('?show=todo&due=week', sunday)).toMatchObject({ dueOn_gte: sunday, dueOn_lte: sunday })
  expect(filter('?show=todo&due=next_week', sunday)).toMatchObject({ dueOn_gte: '2026-03-09', dueOn_lte: '2026-03-15' })
})

it('asks for what was done within thirty days, whenever it was due', () => {
  expect(filter('?show=done&due=late')).toEqual({ assigneeId: 'me', status: ['done'], doneAt_gte: '2026-01-30T23:00:00.000Z' })
})
