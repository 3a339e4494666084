import { z } from 'zod'
import type { Bilingual } from '../kernel/choices'
import type { Day } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { isGiven, line } from '../kernel/text'

/** The key of a criterion: a French ASCII slug, kept whatever becomes of its label. */
export const criterionKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'criterion_key' })
  .max(60, { error: 'too_long' })

const fewest = -10
const most = 10
/** Points of a criterion, or given by hand: a few, so that no reason alone outweighs all the others. */
export const waitingPoints = z.int({ error: 'invalid_type' }).min(fewest, { error: 'too_small' }).max(most, { error: 'too_big' })

/** Why a journey goes before another on the waiting list, and by how many points. */
export const waitingCriterion = z.object({ key: criterionKey, label: z.object({ fr: line(60), en: line(60) }), points: waitingPoints })
export type WaitingCriterion = z.output<typeof waitingCriterion>

const shipped = (key: string, points: number, fr: string, en: string) => ({ key, points, label: { fr, en } satisfies Bilingual })

/** The criteria of a new site, to be made its own by managers: plausible, from no official text. */
export const shippedCriteria: readonly WaitingCriterion[] = [
  shipped('retraite-imminente', 3, 'Retraite imminente', 'Retirement at hand'),
  shipped('zone-fragile', 2, 'Zone fragile', 'Underserved area'),
  shipped('arrivee-proche', 2, 'Arrivée dans les six mois', 'Arriving within six months'),
  shipped('exercice-coordonne', 1, 'Exercice coordonné', 'Group practice'),
  shipped('famille', 1, 'Famille avec enfants', 'Family with children'),
]

/** What places a journey on the list: its reasons, the points given by hand, and since when it waits. */
export interface Waiting {
  readonly journeyId: string
  readonly sinceOn: Day
  readonly reasons: readonly string[]
  /** Points given by hand, with a reason; 0 for none. */
  readonly adjustment: number
}

/** The points of a journey: those of its reasons and those given by hand. A reason that is no criterion counts for nothing. */
export function pointsOf({ reasons, adjustment }: Pick<Waiting, 'reasons' | 'adjustment'>, criteria: readonly WaitingCriterion[]): number {
  return reasonsOf({ reasons }, criteria).reduce((sum, { points }) => sum + points, adjustment)
}

/** The reasons of a journey with their points, in the order of the criteria: what explains its place. */
export function reasonsOf({ reasons }: Pick<Waiting, 'reasons'>, criteria: readonly WaitingCriterion[]): WaitingCriterion[] {
  return criteria.filter(({ key }) => reasons.includes(key))
}

/** The waiting list in order: most points first, then who has waited longest, then by key so that two readings agree. */
export function inWaitingOrder<W extends Waiting>(list: readonly W[], criteria: readonly WaitingCriterion[]): W[] {
  return list
    .map((waiting) => ({ waiting, points: pointsOf(waiting, criteria) }))
    .sort(
      (one, other) =>
        other.points - one.points ||
        compare(one.waiting.sinceOn, other.waiting.sinceOn) ||
        compare(one.waiting.journeyId, other.waiting.journeyId),
    )
    .map(({ waiting }) => waiting)
}

/** Why reasons and points are refused, or null: each reason is a criterion, and points given by hand say why. */
export function waitingRefusal(
  { reasons, adjustment, adjustmentReason }: Pick<Waiting, 'reasons' | 'adjustment'> & { readonly adjustmentReason: string | null },
  criteria: readonly WaitingCriterion[],
): Refusal | null {
  const known = new Set(criteria.map(({ key }) => key))
  if (reasons.some((key) => !known.has(key))) return refuse('unknown_criterion', {}, { reasons: 'unknown_criterion' })
  return adjustment !== 0 && !isGiven(adjustmentReason) ? refuse('reason_required', {}, { adjustmentReason: 'required' }) : null
}

/** Why a list of criteria is refused, or null: keys are told apart, and one that a journey waits for stays. */
export function criteriaRefusal(criteria: readonly WaitingCriterion[], used: readonly string[]): Refusal | null {
  const keys = new Set(criteria.map(({ key }) => key))
  if (keys.size < criteria.length) return refuse('criterion_twice', {}, { criteria: 'criterion_twice' })
  return used.every((key) => keys.has(key)) ? null : refuse('criterion_used', {}, { criteria: 'criterion_used' })
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
