import { inWaitingOrder, type Waiting, type WaitingCriterion } from '@ancrage/domain/journeys/waiting-list'
import type { Language } from '@ancrage/domain/kernel/choices'
import { type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'

const prefix = 'criterion.'

/** « +3 », « −1 »: points as one says them, with a real minus. */
export function signed(points: number): string {
  return points < 0 ? `\u2212${-points}` : `+${points}`
}

/** A tick for each criterion, with the points it gives. */
export function criterionFields(criteria: readonly WaitingCriterion[], language: Language): FieldSpec[] {
  return criteria.map(({ key, label, points }) => ({
    kind: 'tick',
    name: `${prefix}${key}`,
    label: `${label[language]}\u00a0${signed(points)}`,
  }))
}

/** The ticks of some reasons. */
export function tickedOf(reasons: readonly string[]): FieldValues {
  return Object.fromEntries(reasons.map((key) => [`${prefix}${key}`, true]))
}

/** The reasons ticked, in the order of the criteria. */
export function reasonsIn(values: FieldValues, criteria: readonly WaitingCriterion[]): string[] {
  return criteria.map(({ key }) => key).filter((key) => values[`${prefix}${key}`] === true)
}

/** The points typed by hand; 0 where it is no whole number yet. */
export function adjustmentIn(values: FieldValues): number {
  const points = Number(textOf(values, 'adjustment').replace('\u2212', '-'))
  return Number.isInteger(points) ? points : 0
}

/** The place a journey would take among the others. */
export function rankWith(list: readonly Waiting[], changed: Waiting, criteria: readonly WaitingCriterion[]): number {
  const others = list.filter(({ journeyId }) => journeyId !== changed.journeyId)
  return inWaitingOrder([...others, changed], criteria).indexOf(changed) + 1
}
