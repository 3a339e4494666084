/** A record or a form, by field. */
type Fields = Readonly<Record<string, unknown>>

/** One field as it was when someone opened it, as they wrote it, and as someone else left it meanwhile. */
export interface Differing<F extends string = string> {
  readonly field: F
  readonly opened: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** Whose value a field takes. */
export type Side = 'mine' | 'theirs'

export interface ThreeWay<F extends string = string> {
  /** Changed by both, each differently: somebody must choose. */
  readonly conflicts: readonly Differing<F>[]
  /** Changed by the other alone, or by both alike: theirs stands. */
  readonly theirs: readonly Differing<F>[]
  /** Changed here alone: mine stands. */
  readonly mine: readonly Differing<F>[]
}

/** Compares two changes of one record, field by field. A list has no order; nothing, an empty text and an empty list are the same. */
export function threeWay<F extends string>(names: readonly F[], opened: Fields, mine: Fields, theirs: Fields): ThreeWay<F> {
  const fields = names.map((field) => ({ field, opened: opened[field], mine: mine[field], theirs: theirs[field] }))
  return {
    conflicts: fields.filter((one) => !same(one.mine, one.opened) && !same(one.theirs, one.opened) && !same(one.mine, one.theirs)),
    theirs: fields.filter((one) => !same(one.theirs, one.opened) && (same(one.mine, one.opened) || same(one.mine, one.theirs))),
    mine: fields.filter((one) => !same(one.mine, one.opened) && same(one.theirs, one.opened)),
  }
}

/** The record once chosen: what was changed here alone, and here rather than there, over what the other left. */
export function settled<R extends Fields>(current: R, { conflicts, mine }: ThreeWay, picks: Readonly<Record<string, Side>>): R {
  const kept = [...mine, ...conflicts.filter(({ field }) => picks[field] !== 'theirs')]
  return { ...current, ...Object.fromEntries(kept.map((one) => [one.field, one.mine])) }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || written(one) === written(other)
}

function written(value: unknown): string {
  if (value === undefined || value === null || value === '') return ''
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.length === 0 ? '' : JSON.stringify(value.map((one) => JSON.stringify(one)).sort())
}
