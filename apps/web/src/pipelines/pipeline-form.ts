import { type FieldValues, textOf } from '../ui/form/field-spec'
import { labelOf } from './step-form'

const rowName = /^steps\.(\d+)\.(fr|en)$/

/** The first steps typed in a form: how many rows it holds. */
export function rowsIn(values: FieldValues): number {
  return Object.keys(values).filter((name) => rowName.exec(name)?.[2] === 'fr').length
}

/** One more row of the first steps, empty. */
export function withRow(values: FieldValues): FieldValues {
  const row = rowsIn(values)
  return { ...values, [`steps.${row}.fr`]: '', [`steps.${row}.en`]: '' }
}

/** A row of the first steps taken away: those below come up. */
export function withoutRow(values: FieldValues, row: number): FieldValues {
  const kept = stepsOf(values).filter((_, at) => at !== row)
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => !rowName.test(name)))
  return {
    ...others,
    ...Object.fromEntries(kept.flatMap(({ fr, en }, at) => [[`steps.${at}.fr`, fr] as const, [`steps.${at}.en`, en] as const])),
  }
}

/** What the form of a new pipeline holds, as the API reads it. */
export function bodyOfPipeline(values: FieldValues) {
  return { label: labelOf(values), scope: textOf(values, 'scope'), position: Number(textOf(values, 'position')), steps: stepsOf(values) }
}

function stepsOf(values: FieldValues) {
  return Array.from({ length: rowsIn(values) }, (_, row) => ({
    fr: textOf(values, `steps.${row}.fr`),
    en: textOf(values, `steps.${row}.en`),
  }))
}
