import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Bar } from '../ui/Bar'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { FigureTo } from './FigureTo'
import styles from './FunnelTable.module.css'
import type { FunnelLine, FunnelReply, FunnelView } from './funnel-view'
import type { FunnelWords } from './funnel-words'

export interface FunnelTableProps {
  mode: FunnelReply['mode']
  view: FunnelView
  words: FunnelWords
}

/** The funnel as a table with bars: read, printed, and every number opened. Those without a phase stand apart. */
export function FunnelTable({ mode, view, words }: FunnelTableProps) {
  const { heads } = words
  return (
    <table className={styles.table} data-mode={mode} data-compared={view.none.other !== null}>
      <caption>
        <VisuallyHidden>{words.title}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{heads.phase}</th>
          <th scope="col" data-column="shown">
            {heads.shown}
          </th>
          <th scope="col" data-column="bar">
            {heads.bar}
          </th>
          <th scope="col">{heads.ratio}</th>
          {mode === 'cohort' && (
            <>
              <th scope="col">{heads.delay}</th>
              <th scope="col" data-column="end">
                {heads.current}
              </th>
              <th scope="col" data-column="end">
                {heads.stopped}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <Line key={line.phase} {...{ mode, line, words }} widest={view.widest} />
        ))}
      </tbody>
      <tbody className={styles.apart}>
        <Line {...{ mode, words }} line={view.none} />
      </tbody>
    </table>
  )
}

interface LineProps {
  mode: FunnelReply['mode']
  line: FunnelLine
  words: FunnelWords
  /** Absent: no bar, the line is not one of the others. */
  widest?: number
}

function Line({ mode, line, words, widest }: LineProps) {
  const translate = useTranslate()
  const { heads } = words
  const { other } = line
  return (
    <tr>
      <th scope="row">
        {words.phase(line)}
        {line.phase === 'none' && <span className={styles.hint}>{translate('steering.no_phase_hint')}</span>}
      </th>
      <td data-column="shown">
        <FigureTo {...line.shown} />
        {other && (
          <Other>
            <FigureTo {...other.shown} label={`${words.phase(line)}, ${heads.other}`} />
          </Other>
        )}
      </td>
      <td data-column="bar">
        {widest !== undefined && <Bar value={line.shown.count} more={line.immature?.count} max={widest} />}
        {widest !== undefined && other && <Bar hollow value={other.shown.count} max={widest} />}
      </td>
      <td data-head={heads.ratio}>
        {words.ratio(line)}
        {other && other.points !== null && <span className={styles.points}>{words.points(line)}</span>}
        {other && other.ratio !== null && <Other>{words.ratio(other)}</Other>}
      </td>
      {mode === 'cohort' && (
        <>
          <td data-head={heads.delay}>
            {words.delay(line)}
            {other && other.medianDays !== null && <Other>{words.delay(other)}</Other>}
          </td>
          <td data-column="end" data-head={heads.current}>
            <FigureTo {...line.current} />
          </td>
          <td data-column="end" data-head={heads.stopped}>
            <FigureTo {...line.stopped} />
          </td>
        </>
      )}
    </tr>
  )
}

/** What the other period says, below what this one does. */
function Other({ children }: { children: ReactNode }) {
  return <span className={styles.other}>{children}</span>
}
