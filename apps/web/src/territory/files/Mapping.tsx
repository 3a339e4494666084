import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Fields } from '../../ui/form/Fields'
import type { FieldSpec } from '../../ui/form/field-spec'
import { Panel } from '../../ui/Panel'
import { columnOptions } from './column-options'
import styles from './Files.module.css'

export interface MappingProps {
  columns: Parameters<typeof columnOptions>[0]
  /** What is looked for, by name: its label, the column read, and whether the file may lack it. */
  looked: readonly { readonly name: string; readonly label: string; readonly column: number | null; readonly optional?: boolean }[]
  onChange: (name: string, column: number | null) => void
  children?: ReactNode
}

/** Which column of a file gives what. */
export function Mapping({ columns, looked, onChange, children }: MappingProps) {
  const translate = useTranslate()
  const options = columnOptions(columns, (number) => translate('commune_files.column', { number }))
  const specs = looked.map(
    ({ name, label, optional = false }): FieldSpec => ({ kind: 'choice', name, label, required: !optional, options }),
  )
  return (
    <Panel title={translate('commune_files.mapping')}>
      <div className={styles.inside}>
        <div className={styles.form}>
          <Fields
            autoFocus={false}
            specs={specs}
            values={Object.fromEntries(looked.map(({ name, column }) => [name, String(column ?? '')]))}
            errors={{}}
            onChange={(name, value) => onChange(name, value === '' ? null : Number(value))}
          />
        </div>
      </div>
      {children}
    </Panel>
  )
}
