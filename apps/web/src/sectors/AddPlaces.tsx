import { searchText } from '@ancrage/domain/kernel/search-text'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { type PlaceOption, placeOptions } from './place-options'
import styles from './Sectors.module.css'
import type { Sector, Territory } from './use-territory'

export interface AddPlacesProps {
  chosen: ReadonlySet<string>
  error: string | undefined
  territory: Territory
  /** The other sector that holds each commune. */
  holders: ReadonlyMap<string, Sector>
  onAdd: (codes: readonly string[]) => void
}

/** Options shown at once: beyond, one types a little more. */
const shown = 50

/** Adds a commune, or all those of an EPCI that no other sector holds. */
export function AddPlaces({ chosen, error, territory, holders, onAdd }: AddPlacesProps) {
  const translate = useTranslate()
  const [text, setText] = useState('')
  const options = placeOptions(territory, { chosen, holders })
  const wanted = searchText(text)
  return (
    <Autocomplete<PlaceOption>
      options={options}
      value={null}
      inputValue={text}
      blurOnSelect={false}
      clearOnBlur
      autoHighlight
      onInputChange={(_, typed, why) => setText(why === 'input' ? typed : '')}
      onChange={(_, option) => option && onAdd(option.codes)}
      filterOptions={(all) => all.filter(({ search }) => wanted.split(' ').every((word) => search.includes(word))).slice(0, shown)}
      getOptionKey={({ key }) => key}
      getOptionLabel={({ name }) => name}
      getOptionDisabled={({ codes }) => codes.length === 0}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <span className={option.kind === 'epci' ? styles.whole : undefined}>
            {option.kind === 'epci' ? translate('sectors.whole', { name: option.name }) : option.name}
          </span>
          <span className={styles.optionNote}>
            {option.holder
              ? translate('sectors.held_by', { name: option.holder })
              : option.kind === 'epci' && translate('sectors.adds', { smart_count: option.codes.length })}
          </span>
        </li>
      )}
      popupIcon={<CaretDownIcon size={16} weight="bold" />}
      noOptionsText={translate('fill.commune_none')}
      openText={translate('fill.commune_open')}
      closeText={translate('header.close')}
      renderInput={(params) => (
        <TextField
          {...params}
          name="communeCodes"
          label={translate('sectors.add')}
          error={error !== undefined}
          helperText={error ?? translate('sectors.add_hint')}
        />
      )}
    />
  )
}
