import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useToday } from '../ui/use-today'
import { Definitions } from './Definitions'
import { DelaysPanel } from './DelaysPanel'
import { Figures } from './Figures'
import { FunnelPanel } from './FunnelPanel'
import { csvOf, saveFile } from './funnel-csv'
import { csvRows } from './funnel-words'
import { LoadPanel } from './LoadPanel'
import styles from './Steering.module.css'
import { SteeringFilterRow } from './SteeringFilterRow'
import { Unread } from './Unread'
import { useReadings } from './use-readings'
import { useReturn } from './use-return'
import { useShown } from './use-shown'
import { useSteeringAddress } from './use-steering-address'

/** « Pilotage »: how far journeys have gone, and the figures of the mission, each opening onto its files. */
export function Steering() {
  const translate = useTranslate()
  const today = useToday()
  const [explained, setExplained] = useState(false)
  const { filters, goTo } = useSteeringAddress()
  const { readings, error, retry } = useReadings(filters)
  const shown = useShown(readings, filters.professionCode)
  const { page, onClickCapture } = useReturn(readings !== null)
  const save = () => {
    if (!readings || !shown) return
    const { mode, from, to } = readings.funnel
    const days = from && to ? `${from}-${to}` : today
    saveFile(`${translate('steering.file')}-${mode}-${days}.csv`, csvOf(csvRows(mode, shown.view, shown.words)))
  }
  return (
    <div ref={page} onClickCapture={onClickCapture}>
      <PageTitle title={translate('steering.title')}>
        <SteeringFilterRow
          filters={filters}
          period={readings?.figures}
          onChange={goTo}
          onExport={readings?.changing === false ? save : undefined}
        />
      </PageTitle>
      {readings && shown && (
        <div className={styles.read} aria-busy={readings.changing}>
          <FunnelPanel
            reply={readings.funnel}
            view={shown.view}
            words={shown.words}
            readAt={readings.readAt}
            onExplain={() => setExplained(true)}
          />
          {shown.figures && (
            <Figures figures={shown.figures} period={shown.period} periodName={shown.periodName} professionCode={filters.professionCode} />
          )}
          <section className={styles.delays} aria-label={translate('steering.delays.group')}>
            <DelaysPanel
              reply={readings.delays}
              delay={filters.delay}
              period={shown.period}
              onChange={(delay) => goTo({ ...filters, delay })}
              onExplain={() => setExplained(true)}
            />
            {readings.delays.loads && <LoadPanel loads={readings.delays.loads} />}
          </section>
        </div>
      )}
      {!readings && (error ? <Unread error={error} onRetry={retry} onClear={() => goTo({ mode: filters.mode })} /> : <Loading />)}
      {readings && explained && (
        <Definitions funnel={readings.funnel.definition} delays={readings.delays} onClose={() => setExplained(false)} />
      )}
    </div>
  )
}
