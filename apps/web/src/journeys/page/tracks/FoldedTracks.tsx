import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import type { TrackLine } from '../journey-page'
import styles from './FoldedTracks.module.css'
import { TrackDrawer } from './TrackDrawer'

interface FoldedTracksProps {
  tracks: readonly TrackLine[]
  opened: string | null
  onToggle: (trackId: string) => void
}

/** « Sans objet : Logement, Garde et école »: each word opens its track. */
export function FoldedTracks({ tracks, opened, onToggle }: FoldedTracksProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const track = tracks.find(({ trackId }) => trackId === opened)
  return (
    <div>
      <p className={styles.line}>
        {translate('journey.folded')}
        {tracks.map(({ trackId, label }) => (
          <button key={trackId} type="button" className={styles.word} aria-expanded={trackId === opened} onClick={() => onToggle(trackId)}>
            {label[language]}
          </button>
        ))}
      </p>
      {track && <TrackDrawer track={track} onClose={() => onToggle(track.trackId)} />}
    </div>
  )
}
