import { dayOf, timeOf } from '@ancrage/domain/kernel/day'
import { UserPlusIcon } from '@phosphor-icons/react/dist/csr/UserPlus'
import { LinkBase, useTranslate } from 'react-admin'
import { mediumIcons } from '../interactions/medium-icons'
import { formatDay, formatTime } from '../ui/formats'
import { Initials } from '../ui/Initials'
import { PanelRow } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import type { Rail } from './day-view'
import { listAddress } from './list-address'
import { RailPanel } from './RailPanel'
import styles from './RailPanel.module.css'

/** What came in since the last evening worked: answers, calls received, new contacts. */
export function SinceBlock({ since: { at, newContacts, exchanges } }: { since: Rail['since'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const day = formatDay(dayOf(at), language, 'weekday').split(' ')[0]
  const title = translate('day.since', { day, time: formatTime(timeOf(at), language) })
  return (
    <RailPanel part="since" title={title} count={exchanges.count + newContacts} none={translate('day.since_none')}>
      {newContacts > 0 && (
        <PanelRow>
          <UserPlusIcon size={18} aria-hidden />
          <LinkBase className={styles.name} to={listAddress('journeys', { status: 'to_qualify' })}>
            {translate('day.new_contacts', { smart_count: newContacts })}
          </LinkBase>
        </PanelRow>
      )}
      {exchanges.items.map(({ interactionId, journeyId, person, medium, summary, author }) => {
        const Icon = mediumIcons[medium ?? 'autre']
        return (
          <PanelRow key={interactionId} end={author && <Initials name={author} />}>
            <Icon size={18} aria-hidden />
            <span className={styles.cut}>
              <LinkBase className={styles.name} to={`/journeys/${journeyId}/show`}>
                <b>{person.lastName}</b>
              </LinkBase>
              {summary !== '' && (language === 'fr' ? `\u00a0: ${summary}` : `: ${summary}`)}
            </span>
          </PanelRow>
        )
      })}
    </RailPanel>
  )
}
