import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import type { Option } from './field-spec'

export interface SeveralFieldProps {
  name: string
  label: string
  options: readonly Option[]
  required?: boolean
  autoFocus?: boolean
  value: readonly string[]
  onChange: (values: readonly string[]) => void
  error?: string | undefined
  help?: string | undefined
}

/** Several of a closed list, found by typing; what was chosen before and is offered no more keeps its value. */
export function SeveralField({
  name,
  label,
  options,
  required = false,
  autoFocus = false,
  value,
  onChange,
  error,
  help,
}: SeveralFieldProps) {
  const translate = useTranslate()
  const chosen = value.map((one) => options.find((option) => option.value === one) ?? { value: one, label: one })
  return (
    <Autocomplete
      multiple
      autoHighlight
      disableCloseOnSelect
      filterSelectedOptions
      options={options}
      value={chosen}
      onChange={(_, picked) => onChange(picked.map((option) => option.value))}
      popupIcon={<CaretDownIcon size={16} weight="bold" />}
      clearIcon={<XIcon size={16} weight="bold" />}
      getOptionKey={(option) => option.value}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      noOptionsText={translate('fill.several_none')}
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
