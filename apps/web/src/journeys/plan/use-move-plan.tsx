import { plans } from '@ancrage/contract/plan'
import type { ReplyOf, WrittenBodyOf } from '@ancrage/contract/route'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { type Command, useCommand } from '../../providers/use-command'
import { formatDay } from '../../ui/formats'
import { Said } from '../../ui/Said'
import { Undo } from '../../ui/Undo'
import { useLanguage } from '../../ui/use-language'
import { useJourney } from '../page/journey-page'
import { undoMs } from './use-leave-out'

type Move = WrittenBodyOf<typeof plans.move>
type Moved = ReplyOf<typeof plans.move>

/** Moves the arrival and its plan, then says so with « Annuler ». */
export function useMovePlan(): Command<[move: Move & { targetOn: Parameters<typeof formatDay>[0] }], Moved> {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const queries = useQueryClient()
  const { journey } = useJourney()
  const undo = async ({ moveId, version }: Moved) => {
    const { changed } = await call(plans.undo, { params: { id: journey.id, moveId }, body: { version } })
    void queries.invalidateQueries()
    return translate(changed > 0 ? 'plan.move.undone_but' : 'plan.move.undone', { smart_count: changed })
  }
  return useCommand(async (move) => {
    const moved = await call(plans.move, { params: { id: journey.id }, body: move })
    const said = translate(moved.moved > 0 ? 'plan.move.done' : 'plan.move.done_date', {
      day: formatDay(move.targetOn, language, 'long'),
      smart_count: moved.moved,
    })
    notify(
      <Said>
        <Undo said={said} onUndo={() => undo(moved)} />
      </Said>,
      { type: 'success', autoHideDuration: undoMs },
    )
    return moved
  })
}
