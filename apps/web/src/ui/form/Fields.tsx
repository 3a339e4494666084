import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useId } from 'react'
import { CommuneField } from './CommuneField'
import { type FieldSpec, type FieldValue, type FieldValues, isOffered, listOf } from './field-spec'
import { SeveralField } from './SeveralField'

export interface FieldsProps {
  specs: readonly FieldSpec[]
  values: FieldValues
  errors: Readonly<Record<string, string>>
  onChange: (name: string, value: FieldValue) => void
  /** Sets several at once. */
  onFill?: (values: FieldValues) => void
  /** Whether the first field takes the focus. */
  autoFocus?: boolean
}

/** The fields of a small form, in order; the first takes the focus, each bears its own error. */
export function Fields({ specs, values, errors, onChange, onFill = nothing, autoFocus = true }: FieldsProps) {
  return specs.map((spec, rank) => (
    <Field
      key={spec.name}
      spec={spec}
      value={values[spec.name]}
      text={isOffered(spec, values) ? String(values[spec.name] ?? '') : ''}
      list={listOf(values, spec.name)}
      error={errors[spec.name]}
      autoFocus={autoFocus && rank === 0}
      onChange={(value) => onChange(spec.name, value)}
      onFill={onFill}
    />
  ))
}

interface FieldProps {
  spec: FieldSpec
  value: FieldValue | undefined
  text: string
  list: readonly string[]
  error: string | undefined
  autoFocus: boolean
  onChange: (value: FieldValue) => void
  onFill: (values: FieldValues) => void
}

const nothing = () => undefined

const inputTypes: Partial<Record<FieldSpec['kind'], string>> = { day: 'date', time: 'time', number: 'number' }

function Field({ spec, value, text, list, error, autoFocus, onChange, onFill }: FieldProps) {
  const id = useId()
  const { label, name, required = false, help } = spec
  if (spec.kind === 'tick') {
    return (
      <FormControl error={error !== undefined} required={required}>
        <FormControlLabel
          label={label}
          control={<Checkbox name={name} checked={value === true} autoFocus={autoFocus} onChange={(_, ticked) => onChange(ticked)} />}
        />
        {error !== undefined && <FormHelperText>{error}</FormHelperText>}
      </FormControl>
    )
  }
  if (spec.kind === 'communes') {
    return <CommuneField {...{ name, label, required, error, help, autoFocus }} several={spec.several} value={list} onChange={onChange} />
  }
  if (spec.kind === 'several') {
    return <SeveralField {...{ name, label, required, error, help, autoFocus }} options={spec.options} value={list} onChange={onChange} />
  }
  if (spec.kind === 'own') return spec.draw({ name, label, required, value: text, error, onChange, onFill })
  const field: TextFieldProps = {
    id,
    name,
    label,
    required,
    autoFocus,
    value: text,
    error: error !== undefined,
    helperText: error ?? help,
    onChange: (event) => onChange(event.target.value),
  }
  if (spec.kind === 'choice') {
    const chosen = spec.options.find((option) => option.value === text)
    return (
      <TextField
        {...field}
        select
        helperText={error ?? chosen?.note ?? help}
        slotProps={{ select: { renderValue: () => chosen?.label ?? '' } }}
      >
        {!required && <MenuItem value="">—</MenuItem>}
        {spec.options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.note ? `${option.label} · ${option.note}` : option.label}
          </MenuItem>
        ))}
      </TextField>
    )
  }
  if (spec.kind === 'paragraphs') return <TextField {...field} multiline minRows={2} maxRows={8} />
  if (spec.kind === 'money') {
    const end = <InputAdornment position="end">€</InputAdornment>
    return <TextField {...field} autoComplete="off" slotProps={{ input: { endAdornment: end }, htmlInput: { inputMode: 'decimal' } }} />
  }
  return <TextField {...field} type={inputTypes[spec.kind] ?? 'text'} autoComplete="off" />
}
