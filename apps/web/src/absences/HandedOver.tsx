import { absences } from '@ancrage/contract/absences'
import { type Day, isDay } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import styles from './Absences.module.css'

export interface HandedOverProps {
  userId: string
  fromOn: string
  untilOn: string
}

/** « Passent à la relève : 42 parcours, 17 tâches à échéance pendant l'absence. », as soon as the dates are typed. */
export function HandedOver({ userId, fromOn, untilOn }: HandedOverProps) {
  const translate = useTranslate()
  const typed = userId !== '' && isDay(fromOn) && isDay(untilOn) && fromOn <= untilOn
  const query = { userId, fromOn: fromOn as Day, untilOn: untilOn as Day }
  const { data } = useCall(absences.handedOver, { query }, { enabled: typed, keepPrevious: true })
  return (
    <p className={styles.handed} role="status">
      {typed && data && (
        <>
          {translate('absences.hands_over', {
            journeys: translate('absences.hands_journeys', { smart_count: data.journeys }),
            tasks: translate('absences.hands_tasks', { smart_count: data.dueMeanwhile }),
          })}
          {data.late > 0 && ` ${translate('absences.hands_late', { smart_count: data.late })}`}
        </>
      )}
    </p>
  )
}
