import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretUpIcon } from '@phosphor-icons/react/dist/csr/CaretUp'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { FigureTo } from '../FigureTo'
import { IndicatorDetail } from './IndicatorDetail'
import styles from './Indicators.module.css'
import { type IndicatorLine, type Side, written } from './indicators-view'
import type { YearSlices } from './YearsTable'

export interface IndicatorRowProps {
  line: IndicatorLine
  withHistory: boolean
  open: boolean
  onToggle: () => void
  slices: YearSlices
}

/** An indicator: what it comes to, what it is reckoned from, and, opened, how, split and year by year. */
export function IndicatorRow({ line, withHistory, open, onToggle, slices }: IndicatorRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const detail = useId()
  const { name, code, at, value, unit, sides, list, opening, total } = line
  const isCounted = sides === null && value !== null
  const history = [
    ['opening', opening],
    ['total', total],
  ] as const
  return (
    <tbody data-open={open}>
      <tr>
        <th scope="row">
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.meta}>
            {code}
            {at !== 'period' && ` · ${translate(`indicators.at.${at}`)}`}
          </span>
        </th>
        <td data-column="value">
          {isCounted ? <FigureTo count={value} list={list} money={unit === 'cents'} label={name} /> : written(value, unit, language)}
        </td>
        <td data-column="sides">
          {sides && (
            <>
              <SideOf side={sides.first} label={translate('indicators.above', { name })} />
              <span className={styles.how}>{translate(`indicators.how.${sides.how}`)}</span>
              <SideOf side={sides.second} label={translate('indicators.below', { name })} />
            </>
          )}
        </td>
        {withHistory &&
          history.map(([key, number]) => (
            <td key={key} data-column="value" data-head={translate(`indicators.head.${key}`)} data-empty={number === null}>
              {number === null ? '' : written(number, unit, language)}
            </td>
          ))}
        <td data-column="detail">
          <button
            type="button"
            className={styles.toggle}
            aria-label={translate(open ? 'indicators.close_of' : 'indicators.detail_of', { name })}
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            onClick={onToggle}
          >
            {translate(open ? 'indicators.close' : 'indicators.open')}
            {open ? <CaretUpIcon size={16} aria-hidden /> : <CaretDownIcon size={16} aria-hidden />}
          </button>
        </td>
      </tr>
      {open && (
        <tr id={detail}>
          <td colSpan={withHistory ? 6 : 4} className={styles.detail}>
            <IndicatorDetail line={line} slices={slices} />
          </td>
        </tr>
      )}
    </tbody>
  )

  function SideOf({ side, label }: { side: Side; label: string }) {
    return side.list ? (
      <FigureTo count={side.value} list={side.list} money={side.money} label={label} />
    ) : (
      <span>{side.money ? written(side.value, 'cents', language) : formatNumber(side.value, language)}</span>
    )
  }
}
