import { day } from '@ancrage/contract/day'
import type { Instant } from '@ancrage/domain/kernel/day'
import { useQueryClient } from '@tanstack/react-query'
import { callKey, useCall } from '../providers/call'
import type { OnRefused } from '../providers/use-command'
import { type SeenTask, useCompleteTask } from '../tasks/task-commands'
import { type DayReply, withDone } from './day-view'

const refreshSeconds = 45
const query = (team: boolean) => (team ? ({ team: 'true' } as const) : {})

/** The day of who is signed in, or of the team: read again by itself, so that what a colleague gives appears. */
export function useDay(team: boolean) {
  return useCall(day, { query: query(team) }, { refreshSeconds })
}

/** Marks a line as done: it folds as soon as the server has said yes, without waiting for the whole day to be read again. */
export function useFinish(team: boolean, onRefused: OnRefused) {
  const queries = useQueryClient()
  const completing = useCompleteTask(onRefused)
  const finish = async (task: SeenTask): Promise<boolean> => {
    const done = await completing.run(task)
    if (!done) return false
    queries.setQueryData<DayReply>(
      callKey(day, { query: query(team) }),
      (shown) => shown && withDone(shown, { taskId: task.id, version: done.version }, (done.doneAt ?? done.updatedAt) as Instant),
    )
    return true
  }
  return { finish, undo: (task: SeenTask) => completing.run(task, false), pending: completing.pending }
}
