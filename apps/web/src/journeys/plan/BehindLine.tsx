import Button from '@mui/material/Button'
import { ClockClockwiseIcon } from '@phosphor-icons/react/dist/csr/ClockClockwise'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useJourney } from '../page/journey-page'
import { MoveSheet } from './MoveSheet'
import styles from './PlanPanel.module.css'

/** « Le plan ne suit plus la date : 11 étapes à déplacer »: the date was saved alone. */
export function BehindLine({ behind }: { behind: number }) {
  const translate = useTranslate()
  const { journey } = useJourney()
  const [moving, setMoving] = useState(false)
  return (
    <div className={styles.behind}>
      <span>
        <ClockClockwiseIcon size={18} aria-hidden />
        {translate('plan.behind', { smart_count: behind })}
      </span>
      <Button size="small" onClick={() => setMoving(true)}>
        {translate('plan.look')}
      </Button>
      {moving && <MoveSheet targetOn={journey.targetOn} onClose={() => setMoving(false)} />}
    </div>
  )
}
