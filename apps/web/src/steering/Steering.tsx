import { Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { lazyScreen } from '../providers/lazy-screen'
import { LoadFailed } from '../ui/LoadFailed'
import { Definitions } from './Definitions'
import { DelaysPanel } from './DelaysPanel'
import { Figures } from './Figures'
import { FollowUpsPanel } from './FollowUpsPanel'
import { FunnelPanel } from './FunnelPanel'
import { HorizonsPanel } from './HorizonsPanel'
import { LoadPanel } from './LoadPanel'
import { PassagesPanel } from './PassagesPanel'
import { ReasonsPanel } from './ReasonsPanel'
import { SilencePanel } from './SilencePanel'
import styles from './Steering.module.css'
import { SteeringFilterRow } from './SteeringFilterRow'
import { withFilters } from './steering-address'
import { Unread } from './Unread'
import { useExported } from './use-exported'
import { useFurtherReadings, useReadings } from './use-readings'
import { useReturn } from './use-return'
import { useShown } from './use-shown'
import { useSteeringAddress } from './use-steering-address'

const Evolution = lazyScreen(() => import('./evolution/Evolution').then((module) => module.Evolution))
const PlacesFigure = lazyScreen(() => import('./map/PlacesFigure').then((module) => module.PlacesFigure))

/** « Pilotage »: how far journeys have gone, and the figures of the mission, each opening onto its files. */
export function Steering() {
  const translate = useTranslate()
  const [explained, setExplained] = useState(false)
  const { filters, goTo } = useSteeringAddress()
  const { readings, error, retry } = useReadings(filters)
  const further = useFurtherReadings(filters, readings !== null)
  const shown = useShown(readings, filters.professionCode)
  const { page, onClickCapture } = useReturn(readings !== null && further.settled)
  const exported = useExported(readings, shown, further)
  return (
    <div ref={page} onClickCapture={onClickCapture}>
      <PageTitle title={translate('steering.title')}>
        <SteeringFilterRow filters={filters} period={readings?.figures} onChange={goTo} exported={exported} />
      </PageTitle>
      {readings && shown && (
        <div className={styles.read} aria-busy={readings.changing}>
          <div className={styles.first}>
            <div className={styles.rail}>
              <FunnelPanel
                reply={readings.funnel}
                view={shown.view}
                words={shown.words}
                readAt={readings.readAt}
                onCompare={(period) => goTo(withFilters(filters, { compareFrom: period?.from ?? null, compareTo: period?.to ?? null }))}
                onExplain={() => setExplained(true)}
              />
              {shown.figures && (
                <Figures
                  figures={shown.figures}
                  period={shown.period}
                  periodName={shown.periodName}
                  professionCode={filters.professionCode}
                />
              )}
              {readings.funnel.horizons.length > 0 && <HorizonsPanel reply={readings.funnel} period={shown.period} />}
              {further.passages && <PassagesPanel reply={further.passages} period={shown.period} />}
            </div>
            <div className={styles.rail}>
              <ReasonsPanel reasons={readings.funnel.reasons} period={shown.period} />
              {readings.delays.loads && <LoadPanel loads={readings.delays.loads} />}
              <FollowUpsPanel followUps={readings.delays.followUps} />
              <SilencePanel silences={readings.delays.silences} />
            </div>
          </div>
          <DelaysPanel
            reply={readings.delays}
            delay={filters.delay}
            period={shown.period}
            onChange={(delay) => goTo({ ...filters, delay })}
            onExplain={() => setExplained(true)}
          />
          {further.error && <LoadFailed error={further.error} onRetry={further.retry} />}
          <Suspense fallback={<Loading />}>
            {further.evolution && <Evolution reply={further.evolution} />}
            {further.territory && (
              <PlacesFigure
                reply={further.territory}
                contours={further.contours}
                period={shown.periodName}
                shown={filters.map ?? 'contacts'}
                onShow={(map) => goTo(withFilters(filters, { map: map === 'contacts' ? null : map }))}
                by={filters.by ?? 'epci'}
                onDivide={(by) => goTo(withFilters(filters, { by: by === 'epci' ? null : by }))}
              />
            )}
          </Suspense>
        </div>
      )}
      {!readings && (error ? <Unread error={error} onRetry={retry} onClear={() => goTo({ mode: filters.mode })} /> : <Loading />)}
      {readings && explained && (
        <Definitions funnel={readings.funnel.definition} delays={readings.delays} onClose={() => setExplained(false)} />
      )}
    </div>
  )
}
