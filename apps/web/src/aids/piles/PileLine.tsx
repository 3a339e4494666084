import type { PileRow } from '@ancrage/contract/aid-piles'
import type { Pile } from '@ancrage/domain/aids/pile'
import type { Day } from '@ancrage/domain/kernel/day'
import Checkbox from '@mui/material/Checkbox'
import { LinkBase, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import { personPlace } from '../../tasks/person-words'
import { formatDay, formatMoney } from '../../ui/formats'
import { openRow } from '../../ui/open-row'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { deadlineOf } from './deadline'
import { OwnFacts } from './OwnFacts'
import styles from './Piles.module.css'

export interface PileLineProps {
  pile: Pile
  row: PileRow
  today: Day
  /** Whether any row of the page has a deadline. */
  withDue: boolean
  ticked?: boolean
  onTick?: (ticked: boolean) => void
}

/** A row of a pile: whose, what the pile waits for, how much, since when, by when. */
export function PileLine({ pile, row, today, withDue, ticked = false, onTick }: PileLineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { person, amountCents, days, applicationId } = row
  const name = personName(person, language)
  return (
    <tr className={styles.row} data-ticked={ticked} onClick={openRow}>
      {onTick && (
        <td data-column="tick">
          <Checkbox
            checked={ticked}
            onChange={(_, now) => onTick(now)}
            slotProps={{ input: { 'aria-label': translate('aid_sessions.select', { name }) } }}
          />
        </td>
      )}
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={`/aid-applications/${applicationId}`}>
          {name}
        </LinkBase>
        <span className={styles.place}>{personPlace(person, person.communeName, language)}</span>
      </th>
      <td data-column="scheme">{row.schemeName[language]}</td>
      <td data-column="own">
        <OwnFacts pile={pile} row={row} today={today} />
      </td>
      <td data-column="amount">{amountCents === null ? <span className={styles.none}>—</span> : formatMoney(amountCents, language)}</td>
      <td data-column="days">
        {days > 0 && (
          <span title={translate('aid_sessions.days_long', { smart_count: days })}>
            <span className={styles.onPhone}>{translate('aid_sessions.waiting')} </span>
            {translate('aid_sessions.days', { smart_count: days })}
          </span>
        )}
      </td>
      {withDue && (
        <td data-column="due">
          <DeadlineText pile={pile} row={row} today={today} />
        </td>
      )}
    </tr>
  )
}

function DeadlineText({ pile, row, today }: Pick<PileLineProps, 'pile' | 'row' | 'today'>) {
  const translate = useTranslate()
  const language = useLanguage()
  const deadline = deadlineOf(pile, row, today)
  if (!deadline) return null
  const { state, dueOn } = deadline
  const day = formatDay(dueOn, language, 'short', today)
  if (state === 'done') return <StateTag state="done">{translate('aid_sessions.report_done')}</StateTag>
  const words =
    pile === 'ready' ? 'report_by' : pile === 'to_pay' || row.term?.step === 'term' ? 'on' : state === 'late' ? 'late_since' : 'by'
  const said = translate(`aid_sessions.${words}`, { day })
  return state === 'coming' ? <span className={styles.coming}>{said}</span> : <StateTag state={state}>{said}</StateTag>
}
