import { useTranslate } from 'react-admin'
import { FigureTo } from '../steering/FigureTo'
import { formatNumber } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { Certainties } from './Certainties'
import type { Calendar } from './calendar-years'
import styles from './Departures.module.css'

const heads = ['expected', 'without', 'with', 'communes', 'population_left', 'population'] as const

/** Who is left, EPCI by EPCI: the departures ahead, whether someone takes over, and the people it covers. */
export function PlacesPanel({ places }: { places: Calendar['places'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (places.length === 0) return null
  const title = translate('departures.by_epci')
  const head = (key: string) => translate(`departures.heads.${key}`)
  return (
    <Panel title={title}>
      <table className={styles.places}>
        <caption className={styles.hidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head('epci')}</th>
            {heads.map((key) => (
              <th key={key} scope="col">
                {head(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ epci, all, certainties, withSuccessor, withoutSuccessor, communesLeft, populationLeft, population }) => {
            const name = epci?.name ?? translate('departures.no_epci')
            return (
              <tr key={epci?.code ?? 'none'}>
                <th scope="row">{name}</th>
                <td data-head={head('expected')}>
                  <span className={styles.figures}>
                    <FigureTo {...all} label={name} />
                    <Certainties counted={certainties} of={name} />
                  </span>
                </td>
                <td data-head={head('without')}>
                  <FigureTo {...withoutSuccessor} label={`${head('without')}, ${name}`} />
                </td>
                <td data-head={head('with')}>
                  <FigureTo {...withSuccessor} label={`${head('with')}, ${name}`} />
                </td>
                <td data-head={head('communes')}>{formatNumber(communesLeft, language)}</td>
                <td data-head={head('population_left')}>{formatNumber(populationLeft, language)}</td>
                <td data-head={head('population')}>{epci ? formatNumber(population, language) : '—'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
