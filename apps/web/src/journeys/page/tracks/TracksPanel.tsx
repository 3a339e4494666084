import { readinessChoices } from '@ancrage/domain/journeys/readiness'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Panel } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { useJourney } from '../journey-page'
import { FoldedTracks } from './FoldedTracks'
import { LinkedRow } from './LinkedRow'
import { TrackRow } from './TrackRow'
import { foldTracks } from './track-state'

/** « Volets »: one row each, opened one at a time; those that are not needed are one line. */
export function TracksPanel() {
  const translate = useTranslate()
  const language = useLanguage()
  const { tracks, linked, readiness } = useJourney()
  const [opened, setOpened] = useState<string | null>(null)
  const { rows, folded } = foldTracks(tracks, linked !== null)
  const toggle = (trackId: string) => setOpened(opened === trackId ? null : trackId)
  const blocking = readiness?.blocking.map((key) => readinessChoices.labels[key][language].toLocaleLowerCase(language)) ?? []
  return (
    <Panel
      title={translate('journey.tracks')}
      note={blocking.length > 0 ? translate('journey.blocks', { what: blocking.join(', ') }) : undefined}
    >
      {rows.map((track) =>
        linked && track.state === 'not_needed' ? (
          <LinkedRow key={track.trackId} track={track} linked={linked} />
        ) : (
          <TrackRow key={track.trackId} track={track} open={opened === track.trackId} onToggle={() => toggle(track.trackId)} />
        ),
      )}
      {folded.length > 0 && <FoldedTracks tracks={folded} opened={opened} onToggle={toggle} />}
    </Panel>
  )
}
