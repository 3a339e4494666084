import { LinkBase, useTranslate } from 'react-admin'
import { personName, shortName } from '../tasks/person-words'
import { formatDay } from '../ui/formats'
import { PanelRow } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import type { Rail } from './day-view'
import { arrivalsAddress } from './list-address'
import { RailPanel } from './RailPanel'
import styles from './RailPanel.module.css'

export interface ArrivalsBlockProps {
  arrivals: Rail['arrivals']
  /** Whose journeys; everybody's when absent. */
  acted: readonly string[] | undefined
}

/** Who is expected within 90 days, and what still blocks. */
export function ArrivalsBlock({ arrivals: { count, items }, acted }: ArrivalsBlockProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const all = arrivalsAddress(acted, useToday())
  const state = ({ blocking, ready, of }: Rail['arrivals']['items'][number]) => {
    if (blocking.length === 0) return translate('day.ready', { ready, of })
    return translate('day.blocks', { what: blocking.map((key) => translate(`day.blocking.${key}`)).join(', ') })
  }
  return (
    <RailPanel part="arrivals" title={translate('day.arrivals')} count={count} to={all} none={translate('day.arrivals_none')}>
      {items.map((arrival) => (
        <PanelRow key={arrival.journeyId} end={`${translate('day.in_days', { days: arrival.inDays })} · ${state(arrival)}`}>
          <span className={styles.cut}>
            <LinkBase className={styles.name} to={`/journeys/${arrival.journeyId}/show`} title={personName(arrival.person, language)}>
              {shortName(arrival.person, language)}
            </LinkBase>
            {' · '}
            {formatDay(arrival.targetOn, language, 'short')}
          </span>
        </PanelRow>
      ))}
    </RailPanel>
  )
}
