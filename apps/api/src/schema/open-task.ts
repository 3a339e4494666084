import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { type SQL, sql } from 'drizzle-orm'
import { tables } from './tables'

const { tasks } = tables

/** The condition of a task still to do, written as the index `tasks_open` is, so that both engines use it. */
export const isOpen: SQL = sql`${tasks.status} in (${sql.raw(openTaskStatuses.map((status) => `'${status}'`).join(', '))}) and ${tasks.archivedAt} is null`
