import type { ReplyOf } from '@ancrage/contract/route'
import type { sessionReports } from '@ancrage/contract/session-reports'
import { type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import type { SessionFigure } from '@ancrage/domain/reports/session-figures'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { ChangedFiles, KeptFiles } from './ChangedFiles'
import { sayDifference, sayFigure } from './figure-said'
import styles from './ReportPage.module.css'

export interface KeptLineProps {
  reportId: string
  withId: string | undefined
  figure: SessionFigure
  /** Null: not told then; absent: nothing was stopped before. */
  previous: number | null | undefined
  yearBefore: number | null
  heads: { readonly kept: string; readonly previous: string | null; readonly yearBefore: string; readonly gap: string }
  difference: ReplyOf<(typeof sessionReports)['differences']>['figures'][number] | undefined
}

/** A figure as it was stopped, how it was calculated then, and the files behind what it has become. */
export function KeptLine({ reportId, withId, figure, previous, yearBefore, heads, difference }: KeptLineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [open, setOpen] = useState<'kept' | 'gap' | null>(null)
  const toggle = (part: 'kept' | 'gap') => setOpen(open === part ? null : part)
  const id = useId()
  const { name, definition, unit, value, numerator, denominator } = figure
  const read = (of: number | null) => sayFigure(of, unit, language)
  const files = difference?.lists.filter(({ cameIn, wentOut }) => cameIn + wentOut > 0) ?? []
  const gap = difference ? sayDifference(difference.before, difference.after, unit, language) : ''
  const columns = previous === undefined ? 4 : 5
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.figure}>{name[language]}</span>
          <details className={styles.how}>
            <summary>{translate('reports.how')}</summary>
            <p>{definition[language]}</p>
          </details>
        </th>
        <td data-number data-head={heads.kept}>
          {isListed(figure) ? (
            <button
              type="button"
              className={styles.kept}
              aria-expanded={open === 'kept'}
              aria-controls={id}
              aria-label={`${read(value)}, ${name[language]}`}
              onClick={() => toggle('kept')}
            >
              {read(value)}
            </button>
          ) : (
            <strong>{read(value)}</strong>
          )}
          {numerator !== null && denominator !== null && unit === 'ratio' && (
            <span className={styles.same}> {translate('reports.out_of', { numerator, denominator })}</span>
          )}
        </td>
        {previous !== undefined && (
          <td data-number data-head={heads.previous}>
            {read(previous)}
          </td>
        )}
        <td data-number data-head={heads.yearBefore}>
          {read(yearBefore)}
        </td>
        <td data-number data-head={heads.gap}>
          {files.length > 0 ? (
            <button type="button" className={styles.gap} aria-expanded={open === 'gap'} aria-controls={id} onClick={() => toggle('gap')}>
              {gap === '=' ? translate('reports.other_files') : gap}
            </button>
          ) : (
            <span className={styles.same}>{gap}</span>
          )}
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={columns}>
            {open === 'kept' && <KeptFiles reportId={reportId} figure={figure.code} />}
            {open === 'gap' &&
              files.map((list) => <ChangedFiles key={list.figure} reportId={reportId} withId={withId} figure={list.figure} />)}
          </td>
        </tr>
      )}
    </>
  )
}

/** Whether a list was kept of a figure: what is reckoned from others has theirs. */
function isListed({ code, value }: SessionFigure): boolean {
  const known: Readonly<Record<string, IndicatorDefinition>> = indicators
  return value !== null && known[code] !== undefined && known[code].reckoned === undefined
}
