import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'

interface Commune {
  id: string
  code: string
  name: string
  postalCodes: readonly string[]
}

export interface CommuneFieldProps {
  name: string
  label: string
  several: boolean
  required?: boolean
  autoFocus?: boolean
  /** Codes of the communes chosen. */
  value: readonly string[]
  onChange: (codes: readonly string[]) => void
  error?: string | undefined
  help?: string | undefined
}

/** Communes found by name or postcode, those of the département first. */
export function CommuneField({
  name,
  label,
  several,
  required = false,
  autoFocus = false,
  value,
  onChange,
  error,
  help,
}: CommuneFieldProps) {
  const translate = useTranslate()
  const [text, setText] = useState('')
  const q = text.trim()
  const { data: found = [], isFetching } = useGetList<Commune>(
    'communes',
    { filter: { q }, pagination: { page: 1, perPage: 20 }, sort: { field: 'inTerritory', order: 'DESC' } },
    { enabled: q.length >= 2 },
  )
  const chosen = useChosen(value)
  const options = [...chosen, ...(q.length >= 2 ? found : []).filter((one) => !value.includes(one.code))]
  return (
    <Autocomplete
      multiple
      autoHighlight
      options={options}
      value={chosen}
      inputValue={text}
      // What was typed is ours: MUI would empty it each time the names chosen are read again.
      onInputChange={(_, typed, why) => {
        if (why === 'input' || why === 'clear') setText(typed)
      }}
      onChange={(_, communes) => {
        setText('')
        onChange(communes.map(({ code }) => code).slice(several ? 0 : -1))
      }}
      popupIcon={<CaretDownIcon size={16} weight="bold" />}
      clearIcon={<XIcon size={16} weight="bold" />}
      filterOptions={(all) => all}
      filterSelectedOptions
      getOptionKey={({ code }) => code}
      getOptionLabel={(one) => one.name}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      renderOption={({ key, ...props }, one) => (
        <li key={key} {...props}>
          {one.name} {one.postalCodes[0] ?? ''}
        </li>
      )}
      loading={isFetching}
      loadingText={translate('app.loading')}
      noOptionsText={translate(q.length < 2 ? 'fill.commune_hint' : 'fill.commune_none')}
      openText={translate('fill.commune_open')}
      clearText={translate('fill.clear')}
      closeText={translate('header.close')}
      renderInput={(params) => (
        <TextField
          {...params}
          name={name}
          label={label}
          required={required}
          autoFocus={autoFocus}
          error={error !== undefined}
          helperText={error ?? help}
        />
      )}
    />
  )
}

/** The communes of the codes chosen, in their order; their code stands for a name not yet read. */
function useChosen(codes: readonly string[]): Commune[] {
  const { data = [] } = useGetList<Commune>(
    'communes',
    { filter: { code: [...codes] }, pagination: { page: 1, perPage: 50 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: codes.length > 0, placeholderData: (previous) => previous },
  )
  return codes.map((code) => data.find((one) => one.code === code) ?? { id: code, code, name: code, postalCodes: [] })
}
