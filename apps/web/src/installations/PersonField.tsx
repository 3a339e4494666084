import { useGetOne } from 'react-admin'
import { type Person, PersonPicker } from '../tasks/PersonPicker'
import type { OwnField } from '../ui/form/field-spec'

export interface PersonFieldProps extends OwnField {
  /** The field that takes the profession of whoever is chosen. */
  fills?: string | undefined
}

/** Someone of the directory, kept by their id. */
export function PersonField({ label, required, value, error, fills, onFill, name }: PersonFieldProps) {
  const { data: person } = useGetOne<Person>('people', { id: value }, { enabled: value !== '' })
  return (
    <PersonPicker
      label={label}
      required={required}
      value={value === '' ? null : (person ?? null)}
      error={error}
      onChange={(chosen) =>
        onFill({ [name]: chosen?.id ?? '', ...(fills && chosen?.professionCode && { [fills]: chosen.professionCode }) })
      }
    />
  )
}
