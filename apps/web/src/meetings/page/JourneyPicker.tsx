import { find } from '@ancrage/contract/find'
import type { ReplyOf } from '@ancrage/contract/route'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useDeferredValue, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { personName, personPlace } from '../../tasks/person-words'
import { useLanguage } from '../../ui/use-language'

/** A journey found by its person. */
export interface FoundJourney {
  readonly id: string
  readonly name: string
  readonly place: string
}

export interface JourneyPickerProps {
  value: FoundJourney | null
  onChange: (journey: FoundJourney | null) => void
  error: string | undefined
}

const fewestLetters = 2

/** The journey a decision is about, if any, found while one types a name or a number; what is typed is never in the address. */
export function JourneyPicker({ value, onChange, error }: JourneyPickerProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(value ? '' : typed.trim())
  const { data, isFetching } = useCall(find, { query: { q } }, { enabled: q.length >= fewestLetters, freshSeconds: 10 })
  const found = q.length >= fewestLetters ? (data?.people ?? []).flatMap((person) => journeyOf(person, language)) : []
  return (
    <Autocomplete
      value={value}
      options={found}
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      onChange={(_, journey) => onChange(journey)}
      onInputChange={(_, text) => setTyped(text)}
      loading={isFetching}
      loadingText={translate('task.searching')}
      noOptionsText={translate(typed.trim().length < fewestLetters ? 'task.search_hint' : 'task.nobody_found')}
      autoHighlight
      forcePopupIcon={false}
      renderOption={({ key, ...props }, { name, place }) => (
        <li key={key} {...props}>
          {name}
          {place !== '' && ` · ${place}`}
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} label={translate('meetings.on_journey')} error={error !== undefined} helperText={error} />
      )}
    />
  )
}

type FoundPerson = ReplyOf<typeof find>['people'][number]

function journeyOf({ journey, communeName, ...person }: FoundPerson, language: 'fr' | 'en'): FoundJourney[] {
  if (!journey || journey.status === 'closed') return []
  return [{ id: journey.id, name: personName(person, language), place: personPlace(person, communeName, language) }]
}
