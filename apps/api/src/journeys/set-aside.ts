import { setAsideRefusal, statusForTracks } from '@ancrage/domain/journeys/steps'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow, refused } from '../platform/http/refused'
import { refreshPhase } from './derived'
import { leadsTrack } from './follow-applications'
import { loadTrack } from './load'
import { placeTrack } from './place-track'
import { followPlan } from './plan/follow-plan'
import { loadPipelines, standing, type TrackRow } from './standing'

interface SettingAside {
  readonly state: TrackRow['state']
  readonly reason: string | null
  readonly version: number
}

/** Marks a track *sans objet* or *sans suite*, or takes it up again where it stood, at the end of its column. */
export async function setTrackAside(command: Command, id: string, { state, reason, version }: SettingAside): Promise<void> {
  const { track: row, owners } = await loadTrack(command, id, version)
  const pipelines = await loadPipelines(command.tx)
  const pipeline = pipelines.find((known) => known.id === row.pipelineId)
  if (!pipeline) throw refused('not_found')
  const track = standing(row, pipeline)
  const owned = { pipelineKey: pipeline.key, state: track.state, statuses: owners.map(statusForTracks) }
  allow(setAsideRefusal(owned, state, reason, { followsApplications: await leadsTrack(command.tx, track) }))
  await placeTrack(command, track, { state, reason })
  if (track.journeyId) await refreshPhase(command, track.journeyId, pipelines)
  await followPlan(
    command,
    owners.map((owner) => owner.id),
  )
  await record(command, {
    action: 'track.set_aside',
    subject: { resource: 'tracks', id },
    changes: { state: [track.state, state], ...(reason && { reason: [null, reason] }) },
  })
}
