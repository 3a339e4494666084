import { type Day, daysBetween } from '@ancrage/domain/kernel/day'
import type { TrackLine } from '../journey-page'

/** What the end of a track's row says: one thing, the most pressing. */
export type TrackState =
  | { kind: 'late' | 'waiting'; days: number }
  | { kind: 'due'; time: string | null }
  | { kind: 'planned'; day: Day }
  | { kind: 'done' | 'dropped' | 'frozen' | 'quiet' }

type Standing = Pick<TrackLine, 'state' | 'frozen' | 'position' | 'count' | 'waitingFor' | 'waitingSince' | 'nextAction' | 'pipelineKey'>

/** A late task first, then what is waited for, then the day of the next action; a family track at its end is done. */
export function trackStateOf(track: Standing, today: Day): TrackState {
  const { nextAction } = track
  if (track.state === 'dropped') return { kind: 'dropped' }
  if (track.frozen) return { kind: 'frozen' }
  if (nextAction && nextAction.dueOn < today) return { kind: 'late', days: daysBetween(nextAction.dueOn, today) }
  if (track.waitingFor) return { kind: 'waiting', days: track.waitingSince ? daysBetween(track.waitingSince, today) : 0 }
  if (nextAction) return nextAction.dueOn === today ? { kind: 'due', time: nextAction.dueTime } : { kind: 'planned', day: nextAction.dueOn }
  return { kind: track.position === track.count && track.pipelineKey !== 'contact' ? 'done' : 'quiet' }
}

/** The rows in sight and the tracks folded into one line; the spouse's job of a couple stays in sight, as a linked journey. */
export function foldTracks<T extends Pick<TrackLine, 'state' | 'pipelineKey'>>(
  tracks: readonly T[],
  linked: boolean,
): { rows: readonly T[]; folded: readonly T[] } {
  const isFolded = (track: T) => track.state === 'not_needed' && !(linked && track.pipelineKey === 'spouse_job')
  return { rows: tracks.filter((track) => !isFolded(track)), folded: tracks.filter(isFolded) }
}
