import { horizonPhases } from '@ancrage/domain/indicators/horizons'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { useTranslate } from 'react-admin'
import { formatNumber, formatRatio } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { FigureTo } from './FigureTo'
import type { FunnelReply } from './funnel-view'
import styles from './HorizonsPanel.module.css'
import { HowCalculated } from './HowCalculated'

export interface HorizonsPanelProps {
  reply: Pick<FunnelReply, 'horizons' | 'horizonsDefinition'>
  /** Said after a noun: « du 1er semestre 2024 ». */
  period: string
}

/** How far a cohort had gone 6, 12 and 24 months after its first contact; what is too recent is hatched, and said. */
export function HorizonsPanel({ reply: { horizons, horizonsDefinition }, period }: HorizonsPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const name = (phase: (typeof horizonPhases)[number]) => phaseChoices.labels[phase][language]
  const title = translate('funnel.horizons.title', { period })
  return (
    <Panel title={title} foot={<HowCalculated definition={horizonsDefinition} />}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{translate('funnel.horizons.after')}</th>
            <th scope="col">{translate('funnel.horizons.of')}</th>
            {horizonPhases.map((phase) => (
              <th key={phase} scope="col">
                {name(phase)}
              </th>
            ))}
            <th scope="col">{translate('funnel.horizons.immature')}</th>
          </tr>
        </thead>
        <tbody>
          {horizons.map(({ months, mature, immature, phases }) => {
            const after = translate('funnel.horizons.months', { count: months })
            const head = translate('funnel.horizons.of')
            return (
              <tr key={months} data-immature={immature.count > 0}>
                <th scope="row">{after}</th>
                <td data-head={head}>
                  <FigureTo {...mature} label={`${head}, ${after}`} />
                </td>
                {phases.map(({ phase, reached }) => (
                  <td key={phase} data-head={name(phase)}>
                    {mature.count === 0 ? (
                      translate('funnel.horizons.too_soon')
                    ) : (
                      <>
                        <strong>{formatRatio(reached.count / mature.count, language, 0)}</strong>
                        <span className={styles.count}>
                          <FigureTo {...reached} label={`${name(phase)}, ${after}`} />
                        </span>
                      </>
                    )}
                  </td>
                ))}
                <td data-head={translate('funnel.horizons.immature')}>
                  {immature.count === 0 ? (
                    formatNumber(0, language)
                  ) : (
                    <FigureTo {...immature} label={translate('funnel.horizons.immature')} />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
