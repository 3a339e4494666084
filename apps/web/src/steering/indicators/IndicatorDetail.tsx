import { dimensionNames } from '@ancrage/domain/indicators/part-said'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { FigureTo } from '../FigureTo'
import styles from './Indicators.module.css'
import type { IndicatorLine } from './indicators-view'
import { type YearSlices, YearsTable } from './YearsTable'

/** How an indicator is calculated, what it is made of, and what it was each year. */
export function IndicatorDetail({ line, slices }: { line: IndicatorLine; slices: YearSlices }) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const { name, definition, split, unit, at, code } = line
  const dimensions = [...new Set(split.map(({ dimension }) => dimension))]
  return (
    <div className={styles.opened}>
      <div>
        <h3>{translate('steering.how')}</h3>
        <p className={styles.definition}>{definition}</p>
      </div>
      {dimensions.map((dimension) => (
        <div key={dimension}>
          <h3 id={`${id}-${dimension}`}>{dimensionNames[dimension][language]}</h3>
          <ul className={styles.split} aria-labelledby={`${id}-${dimension}`}>
            {split
              .filter((part) => part.dimension === dimension)
              .toSorted((one, other) => other.value - one.value)
              .map(({ key, label, value, list }) => (
                <li key={key}>
                  <span>{label}</span>
                  <FigureTo count={value} list={list} money={unit === 'cents'} label={`${name}, ${label}`} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {at !== 'now' && <YearsTable code={code} name={name} slices={slices} />}
    </div>
  )
}
