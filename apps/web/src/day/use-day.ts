import { day } from '@ancrage/contract/day'
import { dayParts } from '@ancrage/contract/day-parts'
import type { Instant } from '@ancrage/domain/kernel/day'
import { useQueryClient } from '@tanstack/react-query'
import { callKey, useCall } from '../providers/call'
import type { OnRefused } from '../providers/use-command'
import { type SeenTask, useCompleteTask } from '../tasks/task-commands'
import { type DayReply, withDone } from './day-view'
import { type Whose, whoseQuery } from './whose'

const refreshSeconds = 45

/** The day of who is signed in, or of others: read again by itself, so that what a colleague gives appears. */
export function useDay(whose: Whose) {
  return useCall(day, { query: whoseQuery(whose) }, { refreshSeconds })
}

/** One's own numbers, light enough for every page to keep them fresh. */
export function useDayCounts() {
  return useCall(dayParts.counts, {}, { refreshSeconds })
}

/** Marks a line as done: it folds as soon as the server has said yes, without waiting for the whole day to be read again. */
export function useFinish(whose: Whose, onRefused: OnRefused) {
  const queries = useQueryClient()
  const completing = useCompleteTask(onRefused)
  const finish = async (task: SeenTask): Promise<boolean> => {
    const done = await completing.run(task)
    if (!done) return false
    queries.setQueryData<DayReply>(
      callKey(day, { query: whoseQuery(whose) }),
      (shown) => shown && withDone(shown, { taskId: task.id, version: done.version }, (done.doneAt ?? done.updatedAt) as Instant),
    )
    return true
  }
  return { finish, undo: (task: SeenTask) => completing.run(task, false), pending: completing.pending }
}
