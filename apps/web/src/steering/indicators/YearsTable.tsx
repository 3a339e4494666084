import { reports } from '@ancrage/contract/reports'
import type { IndicatorCode } from '@ancrage/domain/indicators/definitions'
import { useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { useCall } from '../../providers/call'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { FigureTo } from '../FigureTo'
import styles from './Indicators.module.css'
import { written } from './indicators-view'

/** What figures are narrowed to, whatever the period. */
export type YearSlices = Readonly<Record<string, string | undefined>>

/** An indicator each year of the plan, one under the other; history typed in apart, and what it gives in all. */
export function YearsTable({ code, name, slices }: { code: IndicatorCode; name: string; slices: YearSlices }) {
  const translate = useTranslate()
  const language = useLanguage()
  const thisYear = Number(useToday().slice(0, 4))
  const { data, error } = useCall(reports.years, { query: { code, ...slices } as never })
  if (error) return <p role="alert">{translate('steering.unread')}</p>
  if (!data) return <Loading />
  const { unit, years } = data
  const heads = years.some(({ opening, value, total }) => opening !== null || value !== total) ? (['opening', 'total'] as const) : []
  const isCounted = unit === 'count' || unit === 'cents'
  const told = (value: number | null) => written(value, unit, language)
  return (
    <table className={styles.years}>
      <caption>{translate('indicators.by_year')}</caption>
      {heads.length > 0 && (
        <thead>
          <tr>
            {(['year', 'value', ...heads] as const).map((head) => (
              <th key={head} scope="col">
                {translate(`indicators.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {years.map(({ year, value, numerator, list, ...history }) => (
          <tr key={year}>
            <th scope="row">
              {year} {year === thisYear && <span className={styles.meta}>{translate('indicators.until_now')}</span>}
            </th>
            <td>
              {isCounted && numerator === null && value !== null ? (
                <FigureTo count={value} list={list} money={unit === 'cents'} label={`${name}, ${year}`} />
              ) : (
                told(value)
              )}
            </td>
            {heads.map((head) => (
              <td key={head}>{history[head] === null ? '' : told(history[head])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
