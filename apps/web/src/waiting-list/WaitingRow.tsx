import { professionLabel } from '@ancrage/reference/professions'
import Button from '@mui/material/Button'
import { LinkBase, useTranslate } from 'react-admin'
import { Since } from '../people/list/Since'
import { personName } from '../tasks'
import styles from '../ui/list/List.module.css'
import { useLanguage } from '../ui/use-language'
import { DayText } from '../ui/Written'
import { Reasons } from './Reasons'
import own from './WaitingList.module.css'
import type { WaitingEntry } from './waiting-entry'

export interface WaitingRowProps {
  entry: WaitingEntry
  advisorName: string
  onResume: () => void
  onWeigh: () => void
}

/** One journey that waits: its rank, what explains it, and what may be done. */
export function WaitingRow({ entry, advisorName, onResume, onWeigh }: WaitingRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { rank, journeyId, person, points, sinceOn, targetOn, mayChange } = entry
  const name = personName(person, language)
  const none = <span className={styles.none}>—</span>
  const profession = person.professionCode && professionLabel(person.professionCode, person.specialtyCode, { short: true }, language)
  return (
    <tr>
      <td data-column="rank" className={own.rank}>
        <span className={styles.caption}>{translate('waiting_list.rank')} </span>
        {rank}
      </td>
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={`/journeys/${journeyId}`}>
          {name}
        </LinkBase>
        <span className={own.place}>{[profession, person.communeName].filter(Boolean).join(' · ')}</span>
      </th>
      <td data-column="why">
        <Reasons entry={entry} />
      </td>
      <td data-column="points" className={own.points}>
        {translate('waiting_list.points_count', { smart_count: points })}
      </td>
      <td data-column="since">
        <Since day={sinceOn} />
      </td>
      <td data-column="wished">{targetOn ? <DayText day={targetOn} /> : none}</td>
      <td data-column="followed">{advisorName || none}</td>
      <td data-column="action">
        {mayChange && (
          <span className={own.actions}>
            <Button size="small" aria-label={translate('waiting_list.weigh_of', { name })} onClick={onWeigh}>
              {translate('waiting_list.weigh')}
            </Button>
            <Button size="small" aria-label={translate('waiting_list.resume_of', { name })} onClick={onResume}>
              {translate('waiting_list.resume')}
            </Button>
          </span>
        )}
      </td>
    </tr>
  )
}
