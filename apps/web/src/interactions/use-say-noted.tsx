import { LinkBase, useTranslate } from 'react-admin'
import { useSay } from '../ui/use-say'
import type { Exchange } from './save-exchange'

/** Says that an exchange is noted, with a link to where it now stands. */
export function useSayNoted(): (exchange: Exchange) => void {
  const say = useSay()
  const translate = useTranslate()
  return ({ journeyId, personId }) =>
    say(
      <>
        {translate('exchange.saved')}
        <LinkBase to={journeyId ? `/journeys/${journeyId}/show` : `/people/${personId}/show`}>
          {translate(journeyId ? 'exchange.see_journey' : 'exchange.see_person')}
        </LinkBase>
      </>,
    )
}
