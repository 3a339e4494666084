import type { roadMaps } from '@ancrage/contract/road-map'
import type { ReplyOf } from '@ancrage/contract/route'

export type RoadMap = ReplyOf<typeof roadMaps.journey>
export type RoadMapLine = RoadMap['lines'][number]
export type RoadMapTrack = RoadMap['tracks'][number]

/** Who is to do a line, as the family reads it: themselves, a partner, or whoever has the task. */
export type Doer = { kind: 'you' | 'spouse' | 'a_partner' | 'team' } | { kind: 'named'; name: string }

const waited: Readonly<Record<NonNullable<RoadMapLine['waitingFor']>, Doer['kind']>> = {
  professional: 'you',
  spouse: 'spouse',
  partner: 'a_partner',
  internal: 'team',
}

/** Who does a line: whoever it waits for, a partner by name where one is known; else whoever has it. */
export function doerOf({ waitingFor, assignee, partner }: Pick<RoadMapLine, 'waitingFor' | 'assignee' | 'partner'>): Doer {
  if (waitingFor === 'partner' && partner) return { kind: 'named', name: partner }
  if (waitingFor === null || waitingFor === 'internal') return assignee ? { kind: 'named', name: assignee } : { kind: 'team' }
  return { kind: waited[waitingFor] as Exclude<Doer['kind'], 'named'> }
}
