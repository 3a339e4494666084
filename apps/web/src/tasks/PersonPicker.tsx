import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import type { communes } from '@ancrage/contract/territory'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { type Ref, useDeferredValue, useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { bestFirst } from './best-first'
import styles from './PersonPicker.module.css'
import { personName, personPlace } from './person-words'

export type Person = RecordOf<typeof people>

export interface PersonPickerProps {
  value: Person | null
  onChange: (person: Person | null) => void
  label: string
  required?: boolean
  error?: string | undefined
  inputRef?: Ref<HTMLInputElement>
  autoFocus?: boolean
}

const fewestLetters = 2
const shown = 20

/** Finds a person while one types: name, number or commune. What is typed stays in the field, never in the address. */
export function PersonPicker({ value, onChange, label, required = false, error, inputRef, autoFocus = false }: PersonPickerProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const { found, loading, placeOf } = usePeople(value, value ? '' : typed.trim())
  return (
    <Autocomplete
      value={value}
      options={found}
      filterOptions={(options) => options}
      getOptionLabel={(person) => personName(person, language)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      onChange={(_, person) => onChange(person)}
      onInputChange={(_, text) => setTyped(text)}
      loading={loading}
      loadingText={translate('task.searching')}
      noOptionsText={translate(typed.trim().length < fewestLetters ? 'task.search_hint' : 'task.nobody_found')}
      autoHighlight
      forcePopupIcon={false}
      renderOption={({ key, ...props }, person) => (
        <li key={key} {...props}>
          <span className={styles.option}>
            <b>{personName(person, language)}</b>
            <span className={styles.place}>{placeOf(person)}</span>
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required}
          placeholder={translate('task.person_hint')}
          error={error !== undefined}
          helperText={error ?? (value ? placeOf(value) : undefined)}
          inputRef={inputRef}
          autoFocus={autoFocus}
        />
      )}
    />
  )
}

function usePeople(chosen: Person | null, typed: string) {
  const language = useLanguage()
  const q = useDeferredValue(typed)
  const enabled = q.length >= fewestLetters
  const { data = [], isFetching } = useGetList<Person>(
    'people',
    { filter: { q }, pagination: { page: 1, perPage: shown }, sort: { field: 'lastName', order: 'ASC' } },
    { enabled, staleTime: 10_000, placeholderData: (previous) => previous },
  )
  const codes = [...new Set([...data, ...(chosen ? [chosen] : [])].flatMap(({ communeCode }) => communeCode ?? []))]
  const { data: places = [] } = useGetList<RecordOf<typeof communes>>(
    'communes',
    { filter: { code: codes }, pagination: { page: 1, perPage: shown } },
    { enabled: codes.length > 0, staleTime: Number.POSITIVE_INFINITY },
  )
  const placeOf = (person: Person) => personPlace(person, places.find(({ code }) => code === person.communeCode)?.name, language)
  return { found: enabled ? bestFirst(data, q) : [], loading: enabled && isFetching, placeOf }
}
