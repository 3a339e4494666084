import { addDays, type Day, day } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { id } from '../kernel/text'

/** Someone away from one day to another, both included, and who stands in for them: theirs again the day after. */
export const absenceFields = { fromOn: day, untilOn: day, standInId: id } as const
/** Whose absence it is, for good. */
export const absenceOnCreate = { userId: id } as const

/** An absence, as its rules read it. */
export interface Absence {
  readonly userId: string
  readonly fromOn: Day
  readonly untilOn: Day
  readonly standInId: string
}

export type AbsenceTime = 'past' | 'current' | 'coming'

/** Where an absence stands on a day: both its days are of it. */
export function timeOf({ fromOn, untilOn }: Pick<Absence, 'fromOn' | 'untilOn'>, today: Day): AbsenceTime {
  if (untilOn < today) return 'past'
  return fromOn > today ? 'coming' : 'current'
}

/** Those someone acts for: themself, then those they stand in for in these absences. */
export function actedFor(userId: string, known: readonly Pick<Absence, 'userId' | 'standInId'>[]): string[] {
  return [userId, ...known.filter(({ standInId }) => standInId === userId).map((absence) => absence.userId)]
}

/** Whether two spans have a day in common. */
export function overlap(one: Pick<Absence, 'fromOn' | 'untilOn'>, other: Pick<Absence, 'fromOn' | 'untilOn'>): boolean {
  return one.fromOn <= other.untilOn && other.fromOn <= one.untilOn
}

/**
 * Why an absence may not be declared or changed so, or null; `others` are the other absences of its days. Nobody stands in
 * for whoever stands in: each day of an absence has one person to turn to. One that has begun keeps its first day, and is
 * shortened to yesterday at the earliest: « de retour aujourd'hui ».
 */
export function absenceRefusal(after: Absence, before: Absence | null, others: readonly Absence[], today: Day): Refusal | null {
  const { userId, standInId, fromOn, untilOn } = after
  const time = before && timeOf(before, today)
  const begun = before !== null && before.fromOn < today
  const within = others.filter((other) => overlap(after, other))
  const rules: readonly [broken: boolean, code: string, field?: string][] = [
    [time === 'past', 'absence_over'],
    [untilOn < fromOn, 'absence_dates', 'untilOn'],
    [begun && fromOn !== before?.fromOn, 'absence_begun', 'fromOn'],
    [fromOn < today && !begun, 'until_past', 'fromOn'],
    [untilOn < addDays(today, -1), 'until_past', 'untilOn'],
    [standInId === userId, 'stand_in_self', 'standInId'],
    [within.some((other) => other.userId === userId), 'absence_overlap', 'fromOn'],
    [within.some((other) => other.userId === standInId), 'stand_in_away', 'standInId'],
    [within.some((other) => other.standInId === userId), 'absent_stands_in', 'fromOn'],
  ]
  const [, code, field] = rules.find(([broken]) => broken) ?? []
  return code ? refuse(code, {}, field ? { [field]: code } : undefined) : null
}
