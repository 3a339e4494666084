import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { personName } from '../../../tasks'
import { Initials } from '../../../ui/Initials'
import { Ladder } from '../../../ui/Ladder'
import { useLanguage } from '../../../ui/use-language'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { pipelineIcon } from '../../pipeline-icons'
import { type TrackLine, useJourney } from '../journey-page'
import { useTurned } from '../use-turned'
import { TrackDrawer } from './TrackDrawer'
import { TrackEnd } from './TrackEnd'
import styles from './TrackRow.module.css'

/** A track: where it stands, what comes next and when. The whole row opens it. */
export function TrackRow({ track, open, onToggle }: { track: TrackLine; open: boolean; onToggle: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const drawerId = useId()
  const Icon = pipelineIcon(track.pipelineKey)
  const { position, count } = track
  const { team, linked, readiness } = useJourney()
  const solved = useTurned(readiness?.items.some((item) => item.trackId === track.trackId && item.state === 'ready') ?? false)
  const shared = linked && track.scope === 'household' ? personName(linked, language) : null
  // Whoever follows the journey follows its tracks, unless one is given to someone else.
  const owner = track.owner?.name ?? team.find(({ role, untilOn }) => role === 'referent' && untilOn === null)?.name
  return (
    <div className={styles.track} data-open={open}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.label}
          aria-expanded={open}
          aria-controls={open ? drawerId : undefined}
          onClick={onToggle}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && open) onToggle()
          }}
        >
          <Icon size={20} aria-hidden />
          <span className={styles.name}>
            {track.label[language]}
            {shared && (
              <span className={styles.shared} title={translate('journey.shared_with', { name: shared })}>
                <VisuallyHidden>{translate('journey.shared')} </VisuallyHidden>
                {translate('journey.with', { names: shared })}
              </span>
            )}
          </span>
        </button>
        <span className={styles.step}>
          <span className={styles.gauge} data-filling={solved}>
            <Ladder
              count={count}
              current={position - 1}
              state={track.state}
              label={translate('journey.step_rank', { rank: position, of: count })}
            />
          </span>
          <span className={styles.stepName}>
            <span className={styles.phoneName} aria-hidden>
              {track.label[language]}
            </span>
            {track.stepLabel[language]}
          </span>
        </span>
        <span className={styles.next}>{track.state === 'dropped' ? track.dropReason : track.nextAction?.title}</span>
        <span className={styles.end}>
          <TrackEnd track={track} />
        </span>
        <span className={styles.owner}>{owner && <Initials name={owner} />}</span>
      </div>
      {open && (
        <div id={drawerId}>
          <TrackDrawer track={track} onClose={onToggle} />
        </div>
      )}
    </div>
  )
}
