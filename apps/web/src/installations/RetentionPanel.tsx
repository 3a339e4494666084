import { type RetentionMarkRow, reports } from '@ancrage/contract/reports'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { FigureTo } from '../steering/FigureTo'
import { PeriodSelect } from '../steering/PeriodSelect'
import { formatDay, formatRatio } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import type { RegistryAddress } from './installations-address'
import styles from './RetentionPanel.module.css'

export interface RetentionPanelProps {
  slices: { professionCode?: string; epciCode?: string }
  /** Bears the period of the marks. */
  address: Pick<RegistryAddress, 'marksFrom' | 'marksTo'>
  onChange: (changes: Pick<RegistryAddress, 'marksFrom' | 'marksTo'>) => void
}

const columns = ['asked', 'inPlace', 'moved', 'left', 'unanswered'] as const

/** « Toujours là ? »: who is still in place at 3, 12 and 36 months, each number opening its list, and how it is counted. */
export function RetentionPanel({ slices, address, onChange }: RetentionPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { marksFrom, marksTo } = address
  const asked = { ...(marksFrom && { from: marksFrom }), ...(marksTo && { to: marksTo }) }
  const { data } = useCall(reports.retention, { query: { ...slices, ...asked } }, { freshSeconds: 60, keepPrevious: true })
  if (!data) return null
  const period = translate('installations.marks_between', {
    from: formatDay(data.from, language, 'long'),
    to: formatDay(data.to, language, 'long'),
  })
  return (
    <div className={styles.place}>
      <Panel
        title={translate('installations.retention')}
        note={period}
        foot={data.definition}
        action={
          <PeriodSelect
            filters={{ mode: 'today', ...asked }}
            period={data}
            onChange={({ from, to }) => onChange({ marksFrom: from ?? null, marksTo: to ?? null })}
          />
        }
      >
        <table className={styles.table}>
          <caption className={styles.caption}>{translate('installations.retention')}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('installations.mark')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {translate(`installations.marks.${column}`)}
                </th>
              ))}
              <th scope="col">{translate('installations.marks.rate')}</th>
            </tr>
          </thead>
          <tbody>
            {data.marks.map((mark) => (
              <Row key={mark.months} mark={mark} />
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  )
}

function Row({ mark }: { mark: RetentionMarkRow }) {
  const translate = useTranslate()
  const language = useLanguage()
  const name = translate('installations.at_months', { count: mark.months })
  const said = (rate: number | null) => (rate === null ? '—' : formatRatio(rate, language))
  const withMoved = mark.rateWithMoved !== mark.rate && translate('installations.with_moved', { rate: said(mark.rateWithMoved) })
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => {
        const head = translate(`installations.marks.${column}`)
        return (
          <td key={column} data-column={column} data-head={head}>
            <FigureTo {...mark[column]} label={`${head}, ${name}`} />
          </td>
        )
      })}
      <td data-head={translate('installations.marks.rate')}>
        <strong>{said(mark.rate)}</strong>
        {withMoved && <span className={styles.more}>{withMoved}</span>}
      </td>
    </tr>
  )
}
