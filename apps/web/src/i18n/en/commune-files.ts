import type { Messages } from '../messages'

export const commune_files: Messages['commune_files'] = {
  choose: 'Choose the file',
  other: 'Choose another file',
  hint: 'XLSX or CSV, whatever its separator and its encoding.',
  sheet: 'Sheet',
  reading: 'Reading %{name}…',
  read: '%{name}: %{smart_count} line |||| %{name}: %{smart_count} lines',
  mapping: 'How the file is read',
  column: 'Column %{number}',
  commune_column: 'Column of the commune',
  changes: 'What changes',
  unchanged: '%{smart_count} commune unchanged |||| %{smart_count} communes unchanged',
  outside: '%{smart_count} line outside the département, left out |||| %{smart_count} lines outside the département, left out',
  unknown: '%{smart_count} line without a known commune |||| %{smart_count} lines without a known commune',
  missing: '%{smart_count} commune of the département without a value |||| %{smart_count} communes of the département without a value',
  line: 'Line %{line}: %{written}',
}
