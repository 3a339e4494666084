import { classesOf, type ZoneClass, type ZonedGroup, zoneClassChoices } from '@ancrage/domain/territory/zonage'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { Fields } from '../../ui/form/Fields'
import type { FieldSpec } from '../../ui/form/field-spec'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import type { Reading, ZonagePreview } from './use-zonage-preview'
import styles from './Zonages.module.css'

type Mapped = Omit<Reading, 'professionGroup' | 'validFrom'>

export interface ZonageMappingProps {
  preview: ZonagePreview
  group: ZonedGroup
  mapped: Mapped
  onChange: (mapped: Mapped) => void
}

/** Which column gives the commune, which the area, and what each written area means. */
export function ZonageMapping({ preview, group, mapped, onChange }: ZonageMappingProps) {
  const translate = useTranslate()
  const options = preview.columns.map(({ name, examples }, at) => ({
    value: String(at),
    label: name || translate('zonages.column', { number: at + 1 }),
    ...(examples.length > 0 && { note: examples.join(', ') }),
  }))
  const specs: FieldSpec[] = [
    { kind: 'choice', name: 'communeColumn', label: translate('zonages.commune_column'), required: true, options },
    { kind: 'choice', name: 'classColumn', label: translate('zonages.class_column'), required: true, options },
  ]
  return (
    <Panel title={translate('zonages.mapping')}>
      <div className={styles.inside}>
        <div className={styles.form}>
          <Fields
            autoFocus={false}
            specs={specs}
            values={{ communeColumn: String(preview.communeColumn ?? ''), classColumn: String(preview.classColumn ?? '') }}
            errors={{}}
            onChange={(name, value) => onChange({ ...mapped, [name]: Number(value), ...(name === 'classColumn' && { values: {} }) })}
          />
        </div>
      </div>
      <ul>
        {preview.values.map((entry) => (
          <ValueRow
            key={entry.written}
            entry={entry}
            group={group}
            onChange={(value) => onChange({ ...mapped, values: { ...mapped.values, [entry.written]: value } })}
          />
        ))}
      </ul>
    </Panel>
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
