import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { useTranslate } from 'react-admin'
import { formatTime } from '../../../ui/formats'
import { StateTag } from '../../../ui/StateTag'
import { useLanguage } from '../../../ui/use-language'
import { useToday } from '../../../ui/use-today'
import { DayText } from '../../../ui/Written'
import type { TrackLine } from '../journey-page'
import styles from './TrackRow.module.css'
import { trackStateOf } from './track-state'

/** The end of a track's row: a day, or a state in words. */
export function TrackEnd({ track }: { track: TrackLine }) {
  const translate = useTranslate()
  const language = useLanguage()
  const state = trackStateOf(track, useToday())
  switch (state.kind) {
    case 'late':
      return <StateTag state="late">{translate('journey.late', { days: state.days })}</StateTag>
    case 'waiting': {
      const who = track.waitingFor ? waitingForChoices.labels[track.waitingFor][language].toLocaleLowerCase(language) : ''
      return (
        <StateTag state="waiting">
          {translate('journey.waits')}
          <span className={styles.who}> {translate('journey.waits_who', { who })}</span>
          {` · ${translate('journey.for_days', { days: state.days })}`}
        </StateTag>
      )
    }
    case 'due':
      return <StateTag state="due">{state.time ? formatTime(state.time, language) : translate('journey.today')}</StateTag>
    case 'planned':
      return <DayText day={state.day} />
    case 'done':
      return <StateTag state="done">{translate('journey.done')}</StateTag>
    case 'dropped':
      return <StateTag state="not_needed">{translate('journey.dropped')}</StateTag>
    case 'frozen':
      return <StateTag state="closed">{translate('journey.frozen')}</StateTag>
    case 'quiet':
      return null
  }
}
