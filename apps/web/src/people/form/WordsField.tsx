import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'

export interface WordsFieldProps {
  name: string
  label: string
  value: readonly string[]
  onChange: (words: readonly string[]) => void
  error?: string | undefined
}

const none: readonly string[] = []

/** Words of one's own, each a chip: Enter or leaving the field adds the one being typed. */
export function WordsField({ name, label, value, onChange, error }: WordsFieldProps) {
  const translate = useTranslate()
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={none}
      value={[...value]}
      clearIcon={<XIcon size={16} weight="bold" />}
      onChange={(_, words) => onChange(words.map((word) => word.trim()).filter((word) => word !== ''))}
      clearText={translate('fill.clear')}
      renderInput={(params) => (
        <TextField {...params} name={name} label={label} error={error !== undefined} helperText={error ?? translate('people.words_hint')} />
      )}
    />
  )
}
