import { journeyPages } from '@ancrage/contract/journey-page'
import type { ReplyOf } from '@ancrage/contract/route'
import { trackStateChoices } from '@ancrage/domain/journeys/pipeline'
import { useTranslate } from 'react-admin'
import { useCall } from '../../../providers/call'
import { formatNumber } from '../../../ui/formats'
import { useLanguage } from '../../../ui/use-language'
import { DayText } from '../../../ui/Written'
import styles from './TrackHistory.module.css'

type Stay = ReplyOf<typeof journeyPages.history>['stays'][number]

/** « Étape · jours · depuis »: each stay of the track, oldest first; their sum is its age. */
export function TrackHistory({ trackId }: { trackId: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { data } = useCall(journeyPages.history, { params: { id: trackId } })
  if (!data || data.stays.length === 0) return null
  const longest = Math.max(...data.stays.map(({ days }) => days), 1)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{translate('journey.history.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('journey.history.step')}</th>
          <th scope="col" className={styles.days}>
            {translate('journey.history.days')}
          </th>
          <th scope="col">{translate('journey.history.since')}</th>
        </tr>
      </thead>
      <tbody>
        {data.stays.map((stay) => (
          <tr key={`${stay.at}${stay.from}${stay.frozen}`} data-now={stay.until === null} data-aside={stay.frozen || stay.state !== 'open'}>
            <th scope="row">
              <StayWords stay={stay} />
            </th>
            <td className={styles.days}>
              <span className={styles.bar} style={{ width: `${(stay.days / longest) * 48}px` }} aria-hidden />
              {formatNumber(stay.days, language)}
            </td>
            <td>
              <DayText day={stay.from} />
              {!stay.frozen && stay.author && <span className={styles.quiet}> · {stay.author}</span>}
              {!stay.frozen && stay.reason && <span className={styles.quiet}> · {stay.reason}</span>}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate('journey.history.age')}</th>
          <td className={styles.days}>{formatNumber(data.ageDays, language)}</td>
          <td>{data.stays[0] && <DayText day={data.stays[0].from} />}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** A step by its name, a set-aside track by its state, what a closure froze as such. */
function StayWords({ stay: { frozen, state, label, until } }: { stay: Stay }) {
  const translate = useTranslate()
  const language = useLanguage()
  const word = frozen
    ? translate('journey.history.frozen')
    : state === 'open'
      ? label?.[language]
      : trackStateChoices.labels[state][language]
  return (
    <>
      {word}
      {until === null && <span className={styles.quiet}> · {translate('journey.history.now')}</span>}
    </>
  )
}
