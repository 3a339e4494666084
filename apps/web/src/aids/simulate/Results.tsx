import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { CalculatorIcon } from '@phosphor-icons/react/dist/csr/Calculator'
import { MapPinIcon } from '@phosphor-icons/react/dist/csr/MapPin'
import { useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import { formatDay } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { NotPossible } from './NotPossible'
import { ResultCard } from './ResultCard'
import { groupsOf } from './result-groups'
import styles from './Simulate.module.css'
import type { SimulationBody } from './simulate-address'
import type { Simulation } from './use-simulation'

/** Where the answers are on the page. */
export const resultsId = 'aid-results'

interface ResultsProps {
  /** Null before the first answer. */
  simulation: Simulation | null
  body: SimulationBody | null
  /** Something typed can't be read. */
  wrong: boolean
  /** The answer to what is typed is on its way. */
  late: boolean
  error: Error | null
  onRetry: () => void
}

/** Every aid for what is typed: those possible first, why not for the rest. */
export function Results({ simulation, body, wrong, late, error, onRetry }: ResultsProps) {
  const translate = useTranslate()
  if (error) return <LoadFailed error={error} onRetry={onRetry} />
  if (!simulation || !body) {
    return (
      <EmptyState Icon={CalculatorIcon} title={translate(wrong ? 'aid_simulation.wrong' : 'aid_simulation.begin')}>
        {translate('aid_simulation.begin_hint')}
      </EmptyState>
    )
  }
  const { possible, others } = groupsOf(simulation.results)
  const count = possible.reduce((sum, { aids }) => sum + aids.length, 0)
  return (
    <section id={resultsId} tabIndex={-1} className={styles.results} aria-label={translate('aid_simulation.results')} aria-busy={late}>
      <p className={styles.count} role="status">
        {count === 0 ? translate('aid_simulation.none') : translate('aid_simulation.count', { smart_count: count })}
      </p>
      <ZoneLine simulation={simulation} />
      {possible.map(({ key, aids }) => (
        <div key={key} className={styles.part}>
          <h2 className={styles.subtitle}>{translate(`aid_simulation.group.${key}`)}</h2>
          {aids.map((aid) => (
            <ResultCard key={aid.schemeKey} aid={aid} simulation={simulation} body={body} />
          ))}
        </div>
      ))}
      {others.map(({ key, aids }) => (
        <NotPossible key={key} title={translate(`aid_simulation.group.${key}`)} aids={aids} open={key === 'refused'} />
      ))}
    </section>
  )
}

/** What the zonage of that day says of the commune, with its decree. */
function ZoneLine({ simulation: { zone, asked } }: { simulation: Simulation }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <p className={styles.zone}>
      <MapPinIcon size={20} aria-hidden />
      {zone ? (
        <span>
          <b>
            {asked.communeName}
            {translate('aid_simulation.colon')} {zoneClassChoices.labels[zone.class][language]}
          </b>
          <br />
          {translate('aid_simulation.zone_of', { day: formatDay(zone.validFrom, language, 'long'), decree: zone.decree })}
        </span>
      ) : (
        <span>{translate('aid_simulation.zone_unknown', { commune: asked.communeName })}</span>
      )}
    </p>
  )
}
