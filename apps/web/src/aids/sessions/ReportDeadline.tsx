import { type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import styles from './Sessions.module.css'

/** Days before the reports are due that the session begins to say so. */
const soonDays = 7

/** « Rapports avant le 3 oct. », louder as the day comes and passes. */
export function ReportDeadline({ reportDueOn }: { reportDueOn: Day | null }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  if (reportDueOn === null) return null
  const left = daysBetween(today, reportDueOn)
  const said = translate('aid_sessions.reports_by', { day: formatDay(reportDueOn, language, 'short', today) })
  if (left > soonDays) return <span className={styles.quiet}>{said}</span>
  return <StateTag state={left < 0 ? 'late' : 'due'}>{said}</StateTag>
}
