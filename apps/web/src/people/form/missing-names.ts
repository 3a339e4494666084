import { type FieldValues, textOf } from '../../ui/form/field-spec'

/** The fields without which nobody can be recorded, left empty. */
export function missingNames(values: FieldValues): ('lastName' | 'firstName' | 'category')[] {
  return (['lastName', 'firstName', 'category'] as const).filter((name) => textOf(values, name) === '')
}
