import { changedFields } from '../../providers/changed-fields'
import { type Person, personFieldNames } from './person-form'

export interface SinceChange {
  readonly field: (typeof personFieldNames)[number]
  /** As it was when the form was opened. */
  readonly before: unknown
  /** As someone else has left it. */
  readonly now: unknown
  /** What was typed here instead; undefined where this form did not touch the field. */
  readonly typed?: unknown
}

/** What changed in a record since a form was opened on it, and which of it was typed over. */
export function changedSince(opened: Person, current: Person, typed: Readonly<Record<string, unknown>>): SinceChange[] {
  const theirs = changedFields(opened, current)
  const mine = changedFields(opened, typed)
  return personFieldNames
    .filter((field) => field in theirs)
    .map((field) => ({ field, before: opened[field], now: current[field], ...(field in mine ? { typed: mine[field] } : {}) }))
}

/** What was typed, put over the record as it now stands: only the fields this form changed. */
export function reapplied(opened: Person, current: Person, typed: Readonly<Record<string, unknown>>): Partial<Person> {
  return { ...current, ...changedFields(opened, typed) }
}
