import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { useToday } from '../../../ui/use-today'
import { FillForm } from '../../fill/FillForm'
import { type TrackLine, useJourney } from '../journey-page'
import { teamOf } from '../words'
import { StepPicker } from './StepPicker'
import { TrackActions } from './TrackActions'
import styles from './TrackDrawer.module.css'
import { TrackHistory } from './TrackHistory'
import { useMove } from './use-move'

/** What can be done of a track: another step, or what goes with it. A step that asks something is filled here. */
export function TrackDrawer({ track, onClose }: { track: TrackLine; onClose: () => void }) {
  const translate = useTranslate()
  const { mayChange, team } = useJourney()
  const { busy, refused, pending, asked, done, title, moveTo, bring, cancel } = useMove(track)
  const today = useToday()
  const { referents, others } = teamOf(team, today)
  const names = [...referents, ...others].join(', ')
  const drawer = useRef<HTMLDivElement>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    // The form is gone and the focus with it: back to where the track stands.
    if (wasAsked.current && !asked) drawer.current?.querySelector<HTMLElement>('[aria-current="step"]')?.focus()
    wasAsked.current = asked !== null
  }, [asked])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer from any of its controls
    <div
      ref={drawer}
      className={styles.drawer}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !asked) onClose()
      }}
    >
      {track.frozen && <p className={styles.words}>{translate('journey.frozen_hint')}</p>}
      {!mayChange && <p className={styles.words}>{translate('journey.not_yours', { names })}</p>}
      {track.state === 'open' && !track.frozen && mayChange && (
        <StepPicker track={track} pending={pending} busy={busy} onPick={(step) => void moveTo(step)} />
      )}
      {asked ? (
        <FillForm
          key={pending}
          title={title}
          asked={asked}
          refused={refused}
          busy={busy}
          onSubmit={(brought) => void bring(brought)}
          onCancel={cancel}
        />
      ) : (
        <p className={styles.problem} role="alert">
          {refused?.message}
        </p>
      )}
      <p className={styles.said} role="status">
        {track.frozen ? '' : done}
      </p>
      {!asked && <TrackActions track={track} />}
      {!asked && <TrackHistory trackId={track.trackId} />}
      {!asked && (
        <Button variant="text" size="small" className={styles.close} onClick={onClose}>
          {translate('header.close')}
        </Button>
      )}
    </div>
  )
}
