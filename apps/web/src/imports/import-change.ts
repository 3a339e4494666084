import type { imports } from '@ancrage/contract/imports'
import type { ReplyOf, WrittenBodyOf } from '@ancrage/contract/route'

export type ImportShown = ReplyOf<typeof imports.one>
export type ImportChange = Omit<WrittenBodyOf<typeof imports.prepare>, 'version'>
export type Field = ImportShown['mapping'][number]
export type MappedValues = ImportShown['values'][number]

/** The mapping with one column fed to a field: a field has one column, so the one that had it is no longer imported. */
export function mapColumn(mapping: readonly Field[], column: number, field: Field): Field[] {
  return mapping.map((other, at) => (at === column ? field : other === field && field !== 'ignored' ? 'ignored' : other))
}

/** What to send so that a written value means another: the whole map of its field. */
export function mapValue({ valueMaps }: ImportShown, field: MappedValues['field'], key: string, value: string | null): ImportChange {
  return { valueMaps: { [field]: { ...valueMaps[field], [key]: value } } }
}

/** An import as it will be once a change is kept, shown before the server answers. */
export function withChange(shown: ImportShown, { mapping, valueMaps = {} }: ImportChange): ImportShown {
  return {
    ...shown,
    mapping: mapping ?? shown.mapping,
    valueMaps: { ...shown.valueMaps, ...valueMaps },
    values: shown.values.map((one) => {
      const map = valueMaps[one.field]
      if (!map) return one
      const entries = one.entries.map((entry) =>
        Object.hasOwn(map, entry.key) ? { ...entry, value: map[entry.key] ?? null, known: true } : entry,
      )
      return { ...one, entries }
    }),
  }
}

/** Values nobody recognised first, then as often as they are written. */
export function unknownFirst(entries: MappedValues['entries']): MappedValues['entries'] {
  return [...entries].sort((one, other) => Number(one.known) - Number(other.known))
}
