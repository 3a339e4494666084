import { labels } from '@ancrage/contract/labels'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import styles from '../ui/list/List.module.css'
import { useLanguage } from '../ui/use-language'
import { useColleagues } from '../users/use-colleagues'
import { populationOf } from './coverage'
import own from './Sectors.module.css'
import type { Sector, Territory } from './use-territory'

export interface SectorTableProps {
  territory: Territory
  onOpen: (sector: Sector) => void
}

/** One sector on a line: who looks after it, how many communes and inhabitants. */
export function SectorTable({ territory: { sectors, places }, onOpen }: SectorTableProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const columns = [
    ['person', labels.sectors.name[language]],
    ['keeper', labels.sectors.advisorId[language]],
    ['count', labels.sectors.communeCodes[language]],
    ['population', translate('sectors.population')],
  ] as const
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('sectors.title')}</caption>
        <thead>
          <tr>
            {columns.map(([column, label]) => (
              <th key={column} scope="col" data-column={column}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sectors.map((sector) => (
            <tr key={sector.id} className={own.row}>
              <th scope="row" data-column="person">
                <button type="button" className={`${styles.name} ${own.open}`} aria-haspopup="dialog" onClick={() => onOpen(sector)}>
                  {sector.name}
                </button>
              </th>
              <td data-column="keeper">{nameOf(sector.advisorId) || <span className={styles.none}>{translate('sectors.nobody')}</span>}</td>
              <td data-column="count">
                {formatNumber(sector.communeCodes.length, language)} <span className={own.unit}>{translate('sectors.communes')}</span>
              </td>
              <td data-column="population">
                {formatNumber(populationOf(new Set(sector.communeCodes), places), language)}{' '}
                <span className={own.unit}>{translate('sectors.inhabitants')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
