import { useQueryClient } from '@tanstack/react-query'
import { useNotify, useTranslate } from 'react-admin'
import { type Command, useCommand } from '../../providers/use-command'
import { changeTask, type SeenTask, type Task } from '../../tasks/task-commands'
import { Said } from '../../ui/Said'
import { Undo } from '../../ui/Undo'

/** How long « Annuler » stays, in milliseconds. */
export const undoMs = 10_000

/** Leaves a step of a plan out: its task is cancelled, and « Annuler » takes it back for ten seconds. */
export function useLeaveOut(): Command<[task: SeenTask], Task> {
  const translate = useTranslate()
  const notify = useNotify()
  const queries = useQueryClient()
  return useCommand(
    async (task) => {
      const left = await changeTask(task, { status: 'cancelled' })
      const takeBack = async () => {
        await changeTask(left, { status: 'todo' })
        void queries.invalidateQueries()
        return translate('plan.taken_back')
      }
      notify(
        <Said>
          <Undo said={translate('plan.left_out')} onUndo={takeBack} />
        </Said>,
        { type: 'info', autoHideDuration: undoMs },
      )
      return left
    },
    ({ message }) => notify(message, { type: 'error' }),
  )
}
