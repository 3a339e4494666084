import { useTranslate } from 'react-admin'
import { formatDay, formatTime } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { type Keeping, KeepTick } from './KeptLine'
import styles from './RoadMapSheet.module.css'
import { doerOf, type RoadMapLine, type RoadMapTrack } from './road-map-words'

interface NextLinesProps {
  lines: readonly RoadMapLine[]
  tracks: readonly RoadMapTrack[]
  keep: (id: string) => Keeping
}

/** Who does what by when, the nearest day first; what is late is said without a reproach. */
export function NextLines({ lines, tracks, keep }: NextLinesProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const trackOf = (id: string | null) => tracks.find(({ trackId }) => trackId === id)?.label[language]
  const whenOf = ({ dueOn, dueTime }: RoadMapLine) => {
    if (dueOn < today) return translate('road_map.soon')
    const day = formatDay(dueOn, language, 'weekday')
    return dueTime ? `${day}, ${formatTime(dueTime, language)}` : day
  }
  const whoOf = (line: RoadMapLine) => {
    const doer = doerOf(line)
    return doer.kind === 'named' ? doer.name : translate(`road_map.doer.${doer.kind}`)
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{translate('road_map.when')}</th>
          <th scope="col">{translate('road_map.what')}</th>
          <th scope="col">{translate('road_map.who')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.taskId} data-kept={keep(line.taskId).kept}>
            <td className={styles.when}>
              <KeepTick name={line.title} {...keep(line.taskId)} />
              {whenOf(line)}
            </td>
            <td>
              {line.title}
              {trackOf(line.trackId) && <span className={styles.of}> · {trackOf(line.trackId)}</span>}
            </td>
            <td>{whoOf(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
