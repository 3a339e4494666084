import { delayResources } from '@ancrage/domain/indicators/delay-figures'
import { useTranslate } from 'react-admin'
import { Bar } from '../ui/Bar'
import { formatNumber } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './DelaysTable.module.css'
import type { DelayLine, DelayView } from './delays-view'
import { FigureTo } from './FigureTo'

/** A delay by sector, as a table with bars: how many, the median, nine in ten, and what is still waiting; all of it last. */
export function DelaysTable({ title, view: { delay, longest, sectors, all } }: { title: string; view: DelayView }) {
  const translate = useTranslate()
  const head = (key: string) => translate(`steering.delays.head.${key}`)
  const counted = head(delayResources[delay])
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{title}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{head('sector')}</th>
          <th scope="col" data-column="number">
            {counted}
          </th>
          <th scope="col" data-column="bar">
            {head('median')}
          </th>
          <th scope="col" data-column="number">
            {head('p90')}
          </th>
          {all.unmeasured && (
            <th scope="col" data-column="number">
              {head('unmeasured')}
            </th>
          )}
          {all.stalled && (
            <th scope="col" data-column="number">
              {head('stalled')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sectors.map((line) => (
          <Line key={line.key} line={line} name={line.name ?? translate('steering.delays.outside')} {...{ longest, counted }} />
        ))}
      </tbody>
      <tbody className={styles.all}>
        <Line line={all} name={translate('steering.delays.all')} {...{ counted }} />
      </tbody>
    </table>
  )
}

interface LineProps {
  line: DelayLine
  name: string
  counted: string
  /** Absent: no bar, the line is not one of the others. */
  longest?: number
}

function Line({ line: { measured, median, p90, unmeasured, stalled }, name, counted, longest }: LineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const head = (key: string) => translate(`steering.delays.head.${key}`)
  const days = (count: number | null) => (count === null ? '—' : translate('steering.days', { count: formatNumber(count, language, 1) }))
  const numbers = [
    { key: 'unmeasured', of: unmeasured },
    { key: 'stalled', of: stalled },
  ]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-column="number" data-head={counted}>
        <FigureTo {...measured} label={`${counted}, ${name}`} />
      </td>
      <td data-column="bar" data-head={head('median')}>
        <span className={styles.median}>
          <span>{days(median)}</span>
          {longest !== undefined && <Bar value={median ?? 0} max={longest} />}
        </span>
      </td>
      <td data-column="number" data-head={head('p90')}>
        {days(p90)}
      </td>
      {numbers.map(
        ({ key, of }) =>
          of && (
            <td key={key} data-column="number" data-head={head(key)}>
              <FigureTo {...of} label={`${head(key)}, ${name}`} />
            </td>
          ),
      )}
    </tr>
  )
}
