import { actedFor } from '@ancrage/domain/absences/absence'
import { absencesOf } from '../access/standing-in'
import type { Asking } from '../platform/http/actor'
import type { Whose } from './open-tasks'

/** Whose tasks a day is made of: one's own, and those of whom one stands in for today; with the absences that say so. */
export async function widened({ read, today }: Pick<Asking, 'read' | 'today'>, whose: Whose) {
  const absences = await absencesOf(read, whose, today)
  return { absences, whose: whose && [...new Set(whose.flatMap((userId) => actedFor(userId, absences)))] }
}
