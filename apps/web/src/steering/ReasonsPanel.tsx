import type { Stops } from '@ancrage/contract/reports'
import { closureReasonChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { FigureTo } from './FigureTo'
import styles from './RailTable.module.css'

export interface ReasonsPanelProps {
  reasons: readonly Stops[]
  /** Said after a noun: « depuis 2019 ». */
  period: string
}

/** « Pourquoi ça s'arrête »: the reasons of the journeys that stopped and, opened, the phases they stopped at. */
export function ReasonsPanel({ reasons, period }: ReasonsPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const total = reasons.reduce((sum, { count }) => sum + count, 0)
  const said = reasons.map((stops) => ({
    ...stops,
    name: stops.reason ? closureReasonChoices.labels[stops.reason][language] : translate('funnel.reasons.unknown'),
  }))
  const at = (phase: Stops['phases'][number]['phase']) => (phase ? phaseChoices.labels[phase][language] : translate('steering.no_phase'))
  return (
    <Panel
      title={translate('funnel.reasons.title')}
      count={formatNumber(total, language)}
      foot={translate('funnel.reasons.read', { period })}
    >
      {total === 0 && <p className={styles.none}>{translate('funnel.reasons.none')}</p>}
      {total > 0 && (
        <>
          <table className={styles.table} aria-label={translate('funnel.reasons.title')}>
            <tbody>
              {said.map(({ reason, name, count, list }) => (
                <tr key={reason ?? 'unknown'}>
                  <th scope="row">{name}</th>
                  <td>
                    <FigureTo {...{ count, list }} label={name} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <details className={styles.more}>
            <summary>{translate('funnel.reasons.by_phase')}</summary>
            <dl>
              {said.map(({ reason, name, phases }) => (
                <div key={reason ?? 'unknown'}>
                  <dt>{name}</dt>
                  {phases.map(({ phase, count, list }) => (
                    <dd key={phase ?? 'none'}>
                      {at(phase)} <FigureTo {...{ count, list }} label={`${name}, ${at(phase)}`} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </Panel>
  )
}
