import { changedFields } from '../../providers/changed-fields'

export interface SinceChange<F extends string> {
  readonly field: F
  /** As it was when the form was opened. */
  readonly before: unknown
  /** As someone else has left it. */
  readonly now: unknown
  /** What was typed here instead; undefined where this form did not touch the field. */
  readonly typed?: unknown
}

type Fields = Readonly<Record<string, unknown>>

/** What changed in a record since a form was opened on it, and which of it was typed over; `names` are the form's fields. */
export function changedSince<F extends string>(names: readonly F[], opened: Fields, current: Fields, typed: Fields): SinceChange<F>[] {
  const theirs = changedFields(opened, current)
  const mine = changedFields(opened, typed)
  return names
    .filter((field) => field in theirs)
    .map((field) => ({ field, before: opened[field], now: current[field], ...(field in mine ? { typed: mine[field] } : {}) }))
}

/** What was typed, put over the record as it now stands: only the fields this form changed. */
export function reapplied<R extends Fields>(opened: R, current: R, typed: Fields): R {
  return { ...current, ...changedFields(opened, typed) }
}
