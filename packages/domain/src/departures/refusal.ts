import type { Day } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Departure } from './departure'

/** Why a departure may not be written as having happened: to come, or without its reason. */
export function departureRefusal({ leftOn, reason }: Pick<Departure, 'leftOn' | 'reason'>, today: Day): Refusal | null {
  if (leftOn === null) return null
  const lacks = { ...(leftOn > today && { leftOn: 'day_to_come' }), ...(reason === null && { reason: 'required' }) }
  return Object.keys(lacks).length > 0 ? refuse('invalid', {}, lacks) : null
}
