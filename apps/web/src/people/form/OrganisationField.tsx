import type { organisations } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { organisationKindChoices } from '@ancrage/domain/organisations/organisation'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useDeferredValue, useState } from 'react'
import { useGetList, useGetOne, useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'

type Organisation = RecordOf<typeof organisations>

export interface OrganisationFieldProps {
  name: string
  label: string
  /** The id of the organisation; empty where there is none. */
  value: string
  onChange: (id: string) => void
  error?: string | undefined
}

const fewestLetters = 2

/** An organisation found by its name. */
export function OrganisationField({ name, label, value, onChange, error }: OrganisationFieldProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const searching = value === '' && q.length >= fewestLetters
  const { data = [], isFetching } = useGetList<Organisation>(
    'organisations',
    { filter: { q }, pagination: { page: 1, perPage: 12 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: searching, placeholderData: (previous) => previous },
  )
  const { data: chosen } = useGetOne<Organisation>('organisations', { id: value }, { enabled: value !== '' })
  return (
    <Autocomplete
      options={searching ? data : []}
      value={value === '' ? null : (chosen ?? null)}
      filterOptions={(all) => all}
      autoHighlight
      forcePopupIcon={false}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionKey={({ id }) => id}
      getOptionLabel={(one) => one.name}
      onInputChange={(_, text) => setTyped(text)}
      clearIcon={<XIcon size={16} weight="bold" />}
      onChange={(_, organisation) => onChange(organisation?.id ?? '')}
      loading={searching && isFetching}
      loadingText={translate('task.searching')}
      noOptionsText={translate(q.length < fewestLetters ? 'task.search_hint' : 'people.nothing_found')}
      clearText={translate('fill.clear')}
      renderOption={({ key, ...props }, one) => (
        <li key={key} {...props}>
          {one.name} · {organisationKindChoices.labels[one.kind][language]}
        </li>
      )}
      renderInput={(params) => <TextField {...params} name={name} label={label} error={error !== undefined} helperText={error} />}
    />
  )
}
