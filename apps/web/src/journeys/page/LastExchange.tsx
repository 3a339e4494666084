import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { Ago } from '../../ui/Written'
import { useJourney } from './journey-page'
import { mediumInSentence } from './words'

/** How long ago both sides spoke, by what means; and the attempts since, told as attempts. */
export function LastExchange() {
  const translate = useTranslate()
  const language = useLanguage()
  const { lastExchange, attemptsSince } = useJourney()
  if (!lastExchange) {
    return <b>{attemptsSince > 0 ? translate('journey.never_reached', { smart_count: attemptsSince }) : translate('journey.none_yet')}</b>
  }
  return (
    <>
      <b>
        <Ago day={lastExchange.occurredOn} />
      </b>
      {lastExchange.medium && ` (${mediumInSentence(lastExchange.medium, language)})`}
      {attemptsSince > 0 && ` · ${translate('journey.attempts_since', { smart_count: attemptsSince })}`}
    </>
  )
}
