import type { Option } from '../../ui/form/field-spec'

/** The columns of a file as options, each with a few of its values; `unnamed` says one without a name by its number. */
export function columnOptions(
  columns: readonly { readonly name: string; readonly examples: readonly string[] }[],
  unnamed: (number: number) => string,
): Option[] {
  return columns.map(({ name, examples }, at) => ({
    value: String(at),
    label: name || unnamed(at + 1),
    ...(examples.length > 0 && { note: examples.join(', ') }),
  }))
}
