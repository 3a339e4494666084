import { certaintyChoices } from '@ancrage/domain/departures/departure'
import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { FigureTo } from '../steering/FigureTo'
import { formatDay } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './Calendar.module.css'
import { Certainties, CertaintyWord } from './Certainties'
import { type Calendar, type CalendarMonth, yearsOf } from './calendar-years'
import own from './Departures.module.css'

/** The months ahead, a line a year: how many leave, and how surely. */
export function CalendarPanel({ calendar }: { calendar: Calendar }) {
  const translate = useTranslate()
  const language = useLanguage()
  const years = yearsOf(calendar.months)
  const title = translate('departures.calendar')
  const count = <FigureTo {...calendar.all.all} label={title} />
  return (
    <Panel
      title={title}
      count={count}
      note={<Legend />}
      foot={
        <>
          {calendar.overdue.count > 0 && (
            <p>
              {translate('departures.overdue')} <FigureTo {...calendar.overdue} label={translate('departures.overdue')} />
            </p>
          )}
          {calendar.definition}
        </>
      }
    >
      <table className={styles.calendar}>
        <caption className={own.hidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('departures.year')}</th>
            {Array.from({ length: 12 }, (_, rank) => (
              <th key={rank} scope="col">
                {monthName(rank, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, months }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {months.map((month, rank) => (
                <Cell key={`${year}-${monthName(rank, language)}`} month={month} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Legend() {
  return (
    <span className={own.legend}>
      {certaintyChoices.values.map((certainty) => (
        <CertaintyWord key={certainty} certainty={certainty} />
      ))}
    </span>
  )
}

function Cell({ month }: { month: CalendarMonth | null }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (!month)
    return (
      <td data-out>
        <VisuallyHidden>{translate('departures.out')}</VisuallyHidden>
      </td>
    )
  const name = formatDay(month.from, language, 'month')
  return (
    <td data-empty={month.all.count === 0}>
      <span className={styles.month}>{name}</span>
      {month.all.count === 0 ? (
        <span className={styles.nobody}>—</span>
      ) : (
        <>
          <b className={styles.total}>
            <FigureTo {...month.all} label={name} />
          </b>
          <Certainties counted={month.certainties} of={name} />
        </>
      )}
    </td>
  )
}

function monthName(rank: number, language: 'fr' | 'en'): string {
  const [word = ''] = formatDay(`2026-${String(rank + 1).padStart(2, '0')}-01` as Day, language, 'month').split(' ')
  return word
}
