import type { AbsenceSaid } from '@ancrage/contract/absence-said'
import { CalendarXIcon } from '@phosphor-icons/react/dist/csr/CalendarX'
import { LinkBase, useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useColleagues, useMyId } from '../users/use-colleagues'
import styles from './DayAbsences.module.css'
import type { DayReply } from './day-view'
import { assigneeOf, type Whose } from './whose'

/** Who is away today and who stands in, as whoever reads this day is concerned; with the way to the sheets. */
export function DayAbsences({ day, whose }: { day: DayReply; whose: Whose }) {
  const translate = useTranslate()
  const language = useLanguage()
  const me = useMyId()
  const { nameOf } = useColleagues()
  const shown = assigneeOf(whose, me)
  const said = ({ userId, standInId, untilOn }: AbsenceSaid) => {
    const until = formatDay(untilOn, language, 'short', day.today)
    const away = shown === undefined || userId === shown
    const key = `absences.day_${away ? 'away' : 'standing_in'}${whose === 'mine' ? '' : '_of'}`
    return away
      ? translate(key, { who: nameOf(userId), name: nameOf(standInId), until })
      : translate(key, { who: nameOf(standInId), name: nameOf(userId), until })
  }
  return (
    <ul className={styles.absences}>
      {day.absences.map((absence) => (
        <li key={absence.absenceId} className={styles.absence}>
          <CalendarXIcon size={20} aria-hidden />
          <p className={styles.said}>
            {said(absence)}
            <LinkBase className={styles.sheets} to={`/absences/${absence.absenceId}/hand-over`}>
              {translate('absences.sheets')}
            </LinkBase>
          </p>
        </li>
      ))}
    </ul>
  )
}
