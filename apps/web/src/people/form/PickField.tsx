import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import type { Option } from '../../ui/form/field-spec'

export interface PickFieldProps {
  name: string
  label: string
  required?: boolean
  options: readonly Option[]
  /** Empty where nothing is chosen. */
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}

/** One choice of a list too long to be read: it is searched while one types. */
export function PickField({ name, label, required = false, options, value, onChange, error }: PickFieldProps) {
  const translate = useTranslate()
  const chosen = value === '' ? null : (options.find((option) => option.value === value) ?? { value, label: value })
  return (
    <Autocomplete
      options={chosen && !options.includes(chosen) ? [chosen, ...options] : options}
      value={chosen}
      autoHighlight
      popupIcon={<CaretDownIcon size={16} weight="bold" />}
      clearIcon={<XIcon size={16} weight="bold" />}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      getOptionKey={(option) => option.value}
      onChange={(_, option) => onChange(option?.value ?? '')}
      noOptionsText={translate('people.nothing_found')}
      openText={translate('fill.commune_open')}
      clearText={translate('fill.clear')}
      closeText={translate('header.close')}
      renderInput={(params) => (
        <TextField {...params} name={name} label={label} required={required} error={error !== undefined} helperText={error} />
      )}
    />
  )
}
