import { daysBetween } from '@ancrage/domain/kernel/day'
import { LinkBase, useTranslate } from 'react-admin'
import { personName, personPlace } from '../../tasks/person-words'
import { formatAgo, formatTime } from '../../ui/formats'
import { PhoneLink } from '../../ui/PhoneLink'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { useColleagues, useMyId } from '../../users/use-colleagues'
import { lineTarget } from '../line-words'
import styles from './CallHead.module.css'
import type { Call } from './round'

/** Whom to call, at which number, what for; how often it was tried. */
export function CallHead({ call }: { call: Call }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { person, title, lateDays, dueTime, attempts, lastExchangeOn, more } = call
  const me = useMyId()
  const { nameOf } = useColleagues()
  const place = personPlace(person, person.communeName, language)
  const to = lineTarget(call)
  const ago = lastExchangeOn ? formatAgo(daysBetween(lastExchangeOn, today), language) : null
  const never = lastExchangeOn === null
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{to ? <LinkBase to={to}>{personName(person, language)}</LinkBase> : personName(person, language)}</h2>
      {place !== '' && <p className={styles.place}>{place}</p>}
      <p className={styles.number}>{person.phone ? <PhoneLink number={person.phone} /> : translate('calls.no_number')}</p>
      <p className={styles.task}>
        {title}
        {me !== '' && call.assigneeId !== me && (
          <span className={styles.more}>· {translate('day.for', { name: nameOf(call.assigneeId) })}</span>
        )}
        {more > 0 && <span className={styles.more}>· {translate('calls.more', { smart_count: more })}</span>}
      </p>
      <p className={styles.tags}>
        {lateDays > 0 && <StateTag state="late">{translate('day.late_days', { smart_count: lateDays })}</StateTag>}
        {lateDays === 0 && dueTime && <StateTag state="due">{formatTime(dueTime, language)}</StateTag>}
        {never && attempts === 0 && <span>{translate('calls.never')}</span>}
        {never && attempts > 0 && <StateTag state="no_action">{translate('calls.tried_never', { smart_count: attempts })}</StateTag>}
        {!never && attempts > 0 && <StateTag state="no_action">{translate('calls.tried', { smart_count: attempts })}</StateTag>}
        {ago && <span>{translate('calls.last', { ago })}</span>}
      </p>
    </header>
  )
}
