import { labels } from '@ancrage/contract/labels'
import { Fields } from '../../ui/form/Fields'
import type { FieldValue, FieldValues } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import styles from './PersonInputs.module.css'

export interface NameFieldsProps {
  values: FieldValues
  errors: Readonly<Record<string, string>>
  onChange: (name: string, value: FieldValue) => void
  autoFocus: boolean
}

/** The name, on a line of its own: it decides whether the person is already known. */
export function NameFields(props: NameFieldsProps) {
  const language = useLanguage()
  const specs = (['lastName', 'firstName'] as const).map(
    (name) => ({ kind: 'line', name, label: labels.people[name][language], required: true }) as const,
  )
  return (
    <div className={styles.names}>
      <Fields specs={specs} {...props} />
    </div>
  )
}
