import { isOpened } from '@ancrage/domain/journeys/journey'
import { useTranslate } from 'react-admin'
import { useColleagues } from '../../users/use-colleagues'
import type { MenuCommand } from './commands'
import { useJourney } from './journey-page'

/** What a command does to this journey, said before it is done: what wakes it and for whom, which tasks it cancels. */
export function useLead(name: MenuCommand): string {
  const translate = useTranslate()
  const { nameOf } = useColleagues()
  const { journey, linked, openTaskCount } = useJourney()
  const general = translate(`journey.commands.${name}.lead`)
  if (name === 'hold')
    return [general, translate('journey.wakes_for', { name: nameOf(journey.advisorId) || translate('journey.you') })].join(' ')
  if (name === 'close') {
    // What a couple shares goes on with the other's journey: only the server knows which of these tasks are theirs.
    const cancelled = linked ? translate('journey.cancels_own') : translate('journey.cancels', { smart_count: openTaskCount })
    return openTaskCount === 0 ? general : [general, cancelled].join(' ')
  }
  if ((name === 'resume' || name === 'reopen') && !isOpened(journey)) return translate('journey.new_contact_again')
  return general
}
