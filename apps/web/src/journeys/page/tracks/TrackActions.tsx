import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { type TrackLine, useJourney } from '../journey-page'
import { PlanButton } from '../PlanButton'
import { SetAsideDialog } from './SetAsideDialog'
import styles from './TrackActions.module.css'
import { WaitingDialog } from './WaitingDialog'

type Opened = TrackLine['state'] | 'waiting'

/** Beside the steps: set aside or take up again, wait for somebody, plan. */
export function TrackActions({ track }: { track: TrackLine }) {
  const translate = useTranslate()
  const { mayChange } = useJourney()
  const [opened, setOpened] = useState<Opened | null>(null)
  const states: readonly TrackLine['state'][] = ['open', 'not_needed', 'dropped']
  const others = states.filter((state) => state !== track.state && !(track.state === 'not_needed' && state === 'dropped'))
  if (track.frozen) return null
  return (
    <div className={styles.actions}>
      {track.state === 'open' && <PlanButton trackId={track.trackId} />}
      {mayChange && track.state === 'open' && (
        <Button size="small" onClick={() => setOpened('waiting')}>
          {translate(track.waitingFor ? 'journey.waiting.change' : 'journey.waiting.set')}
        </Button>
      )}
      {mayChange &&
        others.map((state) => (
          <Button key={state} size="small" onClick={() => setOpened(state)}>
            {translate(`journey.set_aside.${state}.button`)}
          </Button>
        ))}
      {opened === 'waiting' && <WaitingDialog track={track} onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'waiting' && <SetAsideDialog track={track} state={opened} onClose={() => setOpened(null)} />}
    </div>
  )
}
