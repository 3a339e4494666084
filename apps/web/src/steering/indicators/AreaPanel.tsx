import { areaChoices } from '@ancrage/domain/indicators/definitions'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { IndicatorRow } from './IndicatorRow'
import styles from './Indicators.module.css'
import type { IndicatorGroup } from './indicators-view'
import type { YearSlices } from './YearsTable'

export interface AreaPanelProps {
  group: IndicatorGroup
  /** The indicators told in full. */
  open: ReadonlySet<string>
  onToggle: (code: string) => void
  slices: YearSlices
}

/** The indicators of an area, a line each; history typed in has its columns where there is some. */
export function AreaPanel({ group: { area, lines }, open, onToggle, slices }: AreaPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const title = areaChoices.labels[area][language]
  const withSides = lines.some(({ sides }) => sides !== null)
  const withHistory = lines.some(({ opening, value, total }) => opening !== null || value !== total)
  return (
    <Panel title={title}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate('indicators.head.name')}</th>
            <th scope="col" data-column="value">
              {translate('indicators.head.value')}
            </th>
            <th scope="col">
              {withSides ? translate('indicators.head.sides') : <VisuallyHidden>{translate('indicators.head.sides')}</VisuallyHidden>}
            </th>
            {withHistory && (
              <>
                <th scope="col" data-column="value">
                  {translate('indicators.head.opening')}
                </th>
                <th scope="col" data-column="value">
                  {translate('indicators.head.total')}
                </th>
              </>
            )}
            <th scope="col" data-column="detail">
              <VisuallyHidden>{translate('indicators.head.detail')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {lines.map((line) => (
          <IndicatorRow
            key={line.code}
            line={line}
            withHistory={withHistory}
            open={open.has(line.code)}
            onToggle={() => onToggle(line.code)}
            slices={slices}
          />
        ))}
      </table>
    </Panel>
  )
}
