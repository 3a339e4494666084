import { classesOf, type ZoneClass, type ZonedGroup, zoneClassChoices } from '@ancrage/domain/territory/zonage'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { Mapping } from '../files/Mapping'
import type { ZonagePreview, ZonageReading } from './LoadZonage'
import styles from './Zonages.module.css'

export interface ZonageMappingProps {
  preview: ZonagePreview
  group: ZonedGroup
  reading: ZonageReading
  onChange: (reading: ZonageReading) => void
}

/** Which column gives the commune (or its health territory), which the area, and what each written area means. */
export function ZonageMapping({ preview, group, reading, onChange }: ZonageMappingProps) {
  const translate = useTranslate()
  const { columns, communeColumn, territoryColumn, classColumn, values } = preview
  const place =
    territoryColumn === null
      ? { name: 'communeColumn', label: translate('commune_files.commune_column'), column: communeColumn }
      : { name: 'territoryColumn', label: translate('zonages.territory_column'), column: territoryColumn }
  return (
    <Mapping
      columns={columns}
      looked={[place, { name: 'classColumn', label: translate('zonages.class_column'), column: classColumn }]}
      onChange={(name, column) => onChange({ ...reading, [name]: column, ...(name === 'classColumn' && { values: {} }) })}
    >
      <ul>
        {values.map((entry) => (
          <ValueRow
            key={entry.written}
            entry={entry}
            group={group}
            onChange={(value) => onChange({ ...reading, values: { ...reading.values, [entry.written]: value } })}
          />
        ))}
      </ul>
    </Mapping>
  )
}

interface ValueRowProps {
  entry: ZonagePreview['values'][number]
  group: ZonedGroup
  onChange: (value: ZoneClass | null) => void
}

/** Stands for lines left out: no class is written so. */
const leftOut = '-'

function ValueRow({ entry: { written, count, class: value, known }, group, onChange }: ValueRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = written === '' ? translate('zonages.empty') : `«\u00a0${written}\u00a0»`
  return (
    <li className={styles.meaning}>
      <span className={styles.written}>{said}</span>
      <span className={styles.times}>{translate('zonages.times', { smart_count: count })}</span>
      <span>{!known && <StateTag state="no_action">{translate('zonages.unknown_value')}</StateTag>}</span>
      <TextField
        select
        value={known ? (value ?? leftOut) : ''}
        onChange={(event) => onChange(event.target.value === leftOut ? null : (event.target.value as ZoneClass))}
        slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('zonages.means', { written: said }) } } }}
      >
        {!known && (
          <MenuItem value="" disabled>
            {translate('zonages.to_choose')}
          </MenuItem>
        )}
        {classesOf(group).map((option) => (
          <MenuItem key={option} value={option}>
            {zoneClassChoices.labels[option][language]}
          </MenuItem>
        ))}
        <MenuItem value={leftOut}>{translate('zonages.leave_out')}</MenuItem>
      </TextField>
    </li>
  )
}
