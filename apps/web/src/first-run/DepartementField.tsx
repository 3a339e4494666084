import { searchText } from '@ancrage/domain/kernel/search-text'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'

export interface DepartementFieldProps {
  departements: readonly { readonly code: string; readonly name: string }[]
  /** Code of the one chosen; empty before. */
  value: string
  error: string | undefined
  onChange: (code: string) => void
}

/** A département, found by its name or its number. */
export function DepartementField({ departements, value, error, onChange }: DepartementFieldProps) {
  const translate = useTranslate()
  return (
    <Autocomplete
      options={departements}
      value={departements.find(({ code }) => code === value) ?? null}
      autoHighlight
      onChange={(_, chosen) => onChange(chosen?.code ?? '')}
      filterOptions={(all, { inputValue }) => {
        const wanted = searchText(inputValue)
        return all.filter(({ code, name }) => searchText(`${code} ${name}`).includes(wanted))
      }}
      getOptionKey={({ code }) => code}
      getOptionLabel={({ code, name }) => `${code} ${name}`}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      popupIcon={<CaretDownIcon size={16} weight="bold" />}
      clearIcon={<XIcon size={16} weight="bold" />}
      noOptionsText={translate('first_run.departement_none')}
      openText={translate('fill.commune_open')}
      closeText={translate('header.close')}
      clearText={translate('fill.clear')}
      renderInput={(params) => (
        <TextField
          {...params}
          name="departement"
          label={translate('first_run.departement')}
          required
          error={error !== undefined}
          helperText={error}
        />
      )}
    />
  )
}
