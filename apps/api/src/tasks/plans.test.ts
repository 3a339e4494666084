import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { readRows, select, viewOf } from '../platform/http/select'
import { queryPlans } from '../testing/query-plan'
import { servedTasks } from './served'

const actor = { id: 'a', name: '', roles: ['advisor'], language: 'fr' } as const
const asking = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }
const assigneeId = '0190b0c0-0000-7000-8000-000000000001'

test.each([
  ['to do', { status: ['waiting', 'todo', 'doing'], dueOn_lte: '2026-03-01' }, 'tasks_open (assignee_id=? AND due_on<?)'],
  [
    'to do and waits for nobody',
    { status: ['todo', 'doing', 'waiting'], waitingFor_isnull: true, dueOn: '2026-03-02' },
    'tasks_open (assignee_id=? AND due_on=?)',
  ],
  ['done', { status: 'done', doneAt_gte: '2026-01-01T00:00:00.000Z' }, 'tasks_done (assignee_id=? AND done_at>?)'],
])('the list of what someone has %s is read by its own index', async (_what, filter, index) => {
  const plan = await queryPlans((read) => {
    const view = viewOf(servedTasks, 'record')
    const query = { filter: JSON.stringify({ assigneeId, ...filter }) }
    const { where, orderBy } = select(servedTasks, view, query, { ...asking, read })
    return readRows(servedTasks, view, read, { where, orderBy, limit: 25, offset: 0 })
  })
  expect(plan).toContainEqual(`SEARCH tasks USING INDEX ${index}`)
})
