import { timeOf } from '@ancrage/domain/absences/absence'
import Button from '@mui/material/Button'
import { LinkBase, useTranslate } from 'react-admin'
import { useToday } from '../ui/use-today'
import { useColleagues, useMyId } from '../users/use-colleagues'
import styles from './Absences.module.css'
import type { Absence } from './absence'
import { useAbsenceDeeds } from './use-absence-deeds'
import { useDatesSaid } from './use-dates-said'
import { useMayChange } from './use-may-change'

/** One absence: who, when, who stands in, and what may be done about it. */
export function AbsenceRow({ absence, onChange }: { absence: Absence; onChange: (absence: Absence) => void }) {
  const translate = useTranslate()
  const today = useToday()
  const me = useMyId()
  const datesSaid = useDatesSaid()
  const { nameOf } = useColleagues()
  const { manages, mayChange } = useMayChange()
  const { shorten, cancel, pending } = useAbsenceDeeds()
  const time = timeOf(absence, today)
  const words = { name: nameOf(absence.userId), dates: datesSaid(absence) }
  const changes = mayChange(absence) && time !== 'past'
  const begun = absence.fromOn < today
  const reads = manages || [absence.userId, absence.standInId].includes(me)
  return (
    <li className={styles.row}>
      <span className={styles.who}>{words.name}</span>
      <span className={styles.dates}>{words.dates}</span>
      <span className={styles.standin}>{translate('absences.stand_in', { name: nameOf(absence.standInId) })}</span>
      <span className={styles.deeds}>
        {reads && time !== 'past' && (
          <LinkBase className={styles.sheets} to={`/absences/${absence.id}/hand-over`} aria-label={translate('absences.sheets_of', words)}>
            {translate('absences.sheets')}
          </LinkBase>
        )}
        {changes && time === 'current' && begun && (
          <Button
            size="small"
            disabled={pending}
            aria-label={translate('absences.back_today_of', words)}
            onClick={() => void shorten.run(absence)}
          >
            {translate('absences.back_today')}
          </Button>
        )}
        {changes && !begun && (
          <Button
            size="small"
            variant="text"
            disabled={pending}
            aria-label={translate('absences.cancel_of', words)}
            onClick={() => void cancel.run(absence)}
          >
            {translate('absences.cancel')}
          </Button>
        )}
        {changes && (
          <Button size="small" aria-haspopup="dialog" aria-label={translate('absences.change_of', words)} onClick={() => onChange(absence)}>
            {translate('absences.change')}
          </Button>
        )}
      </span>
    </li>
  )
}
