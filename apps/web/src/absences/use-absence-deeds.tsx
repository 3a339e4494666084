import { addDays } from '@ancrage/domain/kernel/day'
import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { useCommand } from '../providers/use-command'
import { Said } from '../ui/Said'
import { Undo } from '../ui/Undo'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { useColleagues } from '../users/use-colleagues'
import type { Absence } from './absence'

/** How long « Annuler » stays, in milliseconds. */
const undoMs = 10_000

/** What is done with an absence in one press: back today, or cancelled before it gave any right (and taken back). */
export function useAbsenceDeeds() {
  const translate = useTranslate()
  const notify = useNotify()
  const say = useSay()
  const today = useToday()
  const data = useDataProvider()
  const queries = useQueryClient()
  const { nameOf } = useColleagues()
  const onRefused = ({ message }: { message: string }) => notify(message, { type: 'error' })
  const shorten = useCommand(async (absence: Absence) => {
    await data.update<Absence>('absences', { id: absence.id, previousData: absence, data: { untilOn: addDays(today, -1) } })
    say(translate('absences.back', { name: nameOf(absence.userId) }))
    return true
  }, onRefused)
  const cancel = useCommand(async (absence: Absence) => {
    await data.delete('absences', { id: absence.id, previousData: absence })
    const words = { name: nameOf(absence.userId) }
    const restore = async () => {
      await request('POST', `/absences/${absence.id}/restore`)
      void queries.invalidateQueries()
      return translate('absences.restored', words)
    }
    notify(
      <Said>
        <Undo said={translate('absences.cancelled', words)} onUndo={restore} />
      </Said>,
      { type: 'info', autoHideDuration: undoMs },
    )
    return true
  }, onRefused)
  return { shorten, cancel, pending: shorten.pending || cancel.pending }
}
