import { placeFigureKeys } from '@ancrage/domain/indicators/places'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretUpIcon } from '@phosphor-icons/react/dist/csr/CaretUp'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { TerritorySheetLink } from '../../territory-sheets/TerritorySheetLink'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { FigureTo } from '../FigureTo'
import styles from './PlacesTable.module.css'
import { nextOrder, type PlaceOrder, type PlaceSort, shortName, sorted, type TerritoryReply } from './places-view'

/** Those with the mission stand beside all, in one column. */
const columns = placeFigureKeys.filter((key) => key !== 'accompanied')
const sorts: readonly PlaceSort[] = ['name', 'population', ...columns]

/** The figures of each place, what lies in none and the whole last: sorted by the column one presses. */
export function PlacesTable({ reply, title }: { reply: TerritoryReply; title: string }) {
  const translate = useTranslate()
  const [order, setOrder] = useState<PlaceOrder>({ by: 'name', descending: false })
  const head = (key: PlaceSort) =>
    translate(key === 'name' ? `places.kind.${reply.by}` : key === 'installations' ? 'places.of_all' : `places.head.${key}`)
  const Caret = order.descending ? CaretDownIcon : CaretUpIcon
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {sorts.map((key) => (
            <th key={key} scope="col" aria-sort={order.by !== key ? 'none' : order.descending ? 'descending' : 'ascending'}>
              <button type="button" className={styles.sort} onClick={() => setOrder(nextOrder(order, key))}>
                <span>{head(key)}</span>
                {order.by === key ? <Caret size={12} weight="bold" aria-hidden /> : <span className={styles.caret} />}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(reply.places, order).map((place) => (
          <Row key={place.code} code={place.code} name={shortName(place.name)} population={place.population} figures={place} />
        ))}
      </tbody>
      <tbody className={styles.whole}>
        <Row name={translate(`places.outside.${reply.by}`)} population={null} figures={reply.outside} />
        <Row
          name={translate('places.all')}
          population={reply.places.reduce((sum, place) => sum + place.population, 0)}
          figures={reply.all}
        />
      </tbody>
    </table>
  )
}

interface RowProps {
  /** Absent of what is no place. */
  code?: string
  name: string
  population: number | null
  figures: TerritoryReply['all']
}

function Row({ code, name, population, figures }: RowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        {name}
        {code !== undefined && <TerritorySheetLink code={code} name={name} />}
      </th>
      <td>{population === null ? '—' : formatNumber(population, language)}</td>
      {columns.map((key) => (
        <td key={key}>
          {key === 'installations' && (
            <>
              <FigureTo {...figures.accompanied} label={`${translate('places.head.accompanied')}, ${name}`} /> /{' '}
            </>
          )}
          <FigureTo {...figures[key]} money={key === 'grantedCents'} label={`${translate(`places.head.${key}`)}, ${name}`} />
        </td>
      ))}
    </tr>
  )
}
