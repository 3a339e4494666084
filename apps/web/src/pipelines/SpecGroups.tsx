import type { ReactNode } from 'react'
import { Fields } from '../ui/form/Fields'
import type { FieldSpec, FieldValues } from '../ui/form/field-spec'
import styles from './SpecGroups.module.css'

/** Some fields that go together. */
export interface SpecGroup {
  readonly key: string
  readonly specs: readonly FieldSpec[]
  readonly legend?: string
  readonly hint?: string
  /** Two fields on a line, where there is room. */
  readonly pair?: boolean
  /** A button of the group, at its end. */
  readonly action?: (values: FieldValues, change: (values: FieldValues) => void) => ReactNode
}

export interface SpecGroupsProps {
  groups: readonly SpecGroup[]
  values: FieldValues
  errors: Readonly<Record<string, string>>
  onChange: (values: FieldValues) => void
}

/** The fields of a sheet, group by group; the first takes the focus. */
export function SpecGroups({ groups, values, errors, onChange }: SpecGroupsProps) {
  return groups.map(({ key, specs, legend, hint, pair, action }, rank) => (
    <fieldset key={key} className={styles.group}>
      {legend !== undefined && <legend className={styles.legend}>{legend}</legend>}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {specs.length > 0 && (
        <div className={pair ? styles.pair : styles.fields}>
          <Fields
            specs={specs}
            values={values}
            errors={errors}
            autoFocus={rank === 0}
            onChange={(name, value) => onChange({ ...values, [name]: value })}
          />
        </div>
      )}
      {action?.(values, onChange)}
    </fieldset>
  ))
}
