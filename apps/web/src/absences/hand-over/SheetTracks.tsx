import { trackStateChoices, waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import styles from './HandOver.module.css'
import type { HandOverSheetData } from './use-hand-over'

/** Where each track stands, and whom it waits for since when. */
export function SheetTracks({ tracks, today }: { tracks: HandOverSheetData['tracks']; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <ul className={styles.tracks}>
      {tracks.map(({ trackId, label, stepLabel, state, waitingFor, waitingSince }) => (
        <li key={trackId} className={styles.track}>
          <span className={styles.label}>{label[language]}</span>
          <span>{state === 'open' ? stepLabel?.[language] : trackStateChoices.labels[state][language]}</span>
          {waitingFor && waitingSince && (
            <StateTag state="waiting" variant="text">
              {translate('absences.waits_since', {
                whom: waitingForChoices.labels[waitingFor][language].toLocaleLowerCase(language),
                day: formatDay(waitingSince, language, 'short', today),
              })}
            </StateTag>
          )}
        </li>
      ))}
    </ul>
  )
}
