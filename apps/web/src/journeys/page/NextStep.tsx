import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { NextTask } from '../../tasks'
import { StateTag } from '../../ui/StateTag'
import { useJourney } from './journey-page'
import styles from './NextStep.module.css'
import { NextTaskBand } from './NextTaskBand'
import { PlanButton } from './PlanButton'
import { StatusBand } from './StatusBand'

type NextAction = NonNullable<ReturnType<typeof useJourney>['nextAction']>

/** Band 4: what is to be done, or that nothing is; and what the status of the journey asks before anything else. */
export function NextStep() {
  const translate = useTranslate()
  const { journey, person, nextAction, stalled, silenceDays } = useJourney()
  const [after, setAfter] = useState<NextAction['kind'] | null>(null)
  return (
    <div className={styles.bands}>
      {journey.status !== 'active' && <StatusBand />}
      {after !== null && (
        <div className={styles.band} data-kind="next">
          <NextTask after={after} about={{ personId: person.id, journeyId: journey.id }} onDone={() => setAfter(null)} />
        </div>
      )}
      {after === null && nextAction && <NextTaskBand task={nextAction} onDone={setAfter} />}
      {after === null && stalled && (!nextAction || nextAction.late || nextAction.proposed) && (
        <div className={styles.band} data-kind="none">
          <StateTag state="no_action" variant="text">
            {translate('journey.stalled')}
          </StateTag>
          {silenceDays !== null && silenceDays > 0 && (
            <span className={styles.quiet}>{translate('journey.silence', { smart_count: silenceDays })}</span>
          )}
          <span className={styles.actions}>
            <PlanButton />
          </span>
        </div>
      )}
    </div>
  )
}
