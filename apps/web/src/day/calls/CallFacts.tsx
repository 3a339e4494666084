import { mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import { trackStateChoices } from '@ancrage/domain/journeys/pipeline'
import { ChatsIcon } from '@phosphor-icons/react/dist/csr/Chats'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { useTranslate } from 'react-admin'
import { mediumIcons } from '../../interactions/medium-icons'
import { formatDay } from '../../ui/formats'
import { Panel, PanelRow } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { JourneyFootprint } from '../JourneyFootprint'
import styles from './CallFacts.module.css'
import type { Call } from './round'

/** What one wants before dialling: what was said last, and where each track stands. */
export function CallFacts({ call: { exchanges, tracks, footprint } }: { call: Call }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return (
    <aside className={styles.facts} aria-label={translate('calls.before')}>
      <Panel title={translate('calls.last_exchanges')} Icon={ChatsIcon}>
        {exchanges.length === 0 && <p className={styles.none}>{translate('calls.no_exchange')}</p>}
        {exchanges.map(({ interactionId, occurredOn, medium, outcome, summary, author }) => {
          const Icon = mediumIcons[medium ?? 'autre']
          return (
            <div key={interactionId} className={styles.exchange}>
              <p className={styles.what}>
                <Icon size={16} aria-hidden />
                <b>{formatDay(occurredOn, language, 'short', today)}</b>
                <span>
                  {[
                    medium && mediumChoices.labels[medium][language],
                    outcome && outcomeChoices.labels[outcome][language].toLowerCase(),
                    author,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
              {summary !== '' && <p className={styles.summary}>{summary}</p>}
            </div>
          )
        })}
      </Panel>
      {tracks.length > 0 && (
        <Panel title={translate('calls.tracks')} Icon={PathIcon} action={footprint && <JourneyFootprint gauges={footprint} />}>
          {tracks
            .filter(({ state }) => state !== 'not_needed')
            .map(({ trackId, label, stepLabel, state }) => (
              <PanelRow
                key={trackId}
                end={state === 'open' ? stepLabel?.[language] : trackStateChoices.labels[state][language].toLowerCase()}
              >
                {label[language]}
              </PanelRow>
            ))}
        </Panel>
      )}
    </aside>
  )
}
