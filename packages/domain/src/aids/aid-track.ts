import type { Milestone } from '../journeys/phase'
import type { TrackState } from '../journeys/pipeline'
import type { StandingStep } from '../journeys/steps'
import { type ApplicationStatus, overStatuses } from './application'
import { milestoneOf } from './transitions'

type Placed = Pick<StandingStep, 'id' | 'position' | 'milestone'>

/** Where an aid track stands; no step: where it stood. */
interface AidPlace {
  readonly state: TrackState
  readonly stepId?: string | undefined
}

/**
 * Where applications put the aid track of their journey: the step of the least advanced of those under way (gathering: the one
 * just before *filed*); none under way, *resolved* when one was settled, else *sans suite*. Null without any application.
 */
export function aidPlaceOf(statuses: readonly ApplicationStatus[], steps: readonly Placed[]): AidPlace | null {
  if (statuses.length === 0) return null
  const live = statuses.filter((status) => !overStatuses.includes(status))
  if (live.length === 0)
    return statuses.includes('settled') ? { state: 'open', stepId: stepOf('settled', steps)?.id } : { state: 'dropped' }
  const [least] = live.map((status) => stepOf(status, steps)).sort((one, other) => (one?.position ?? 0) - (other?.position ?? 0))
  return { state: 'open', stepId: least?.id }
}

/** The step of a status: the one with its milestone; gathering, or a milestone the site gave to no step, the last one before. */
function stepOf(status: ApplicationStatus, steps: readonly Placed[]): Placed | undefined {
  const sorted = steps.toSorted((one, other) => one.position - other.position)
  const wanted = milestones.indexOf(milestoneOf[status])
  if (wanted > 0) {
    const reached = sorted.findLast(({ milestone }) => milestone !== null && within(milestone, wanted))
    if (reached) return reached
  }
  const filed = sorted.findIndex(({ milestone }) => milestone !== null && milestones.includes(milestone))
  return sorted[Math.max(0, filed - 1)]
}

/** The milestones of the aid track, in order; before *filed*, none. */
const milestones: readonly (Milestone | null)[] = [null, 'filed', 'examined', 'voted', 'signed', 'advanced', 'resolved']

function within(milestone: Milestone, wanted: number): boolean {
  const at = milestones.indexOf(milestone)
  return at > 0 && at <= wanted
}
