import { targetFieldChoices } from '@ancrage/domain/imports/target-fields'
import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { FolderTabs } from '../../ui/FolderTabs'
import { useLanguage } from '../../ui/use-language'
import { useAdvisors } from '../../users/use-advisors'
import type { ColumnsStepProps } from '../columns/ColumnsStep'
import { mapValue, unknownFirst } from '../import-change'
import { ValueRow } from './ValueRow'
import styles from './ValuesStep.module.css'
import { valueOptions } from './value-options'

const panelId = 'import-values'

/** What the written values mean, field by field: « KB », « Karim » and « K. Benali » are one person of the team. */
export function ValuesStep({ shown, onChange }: ColumnsStepProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const advisors = useAdvisors()
  const fields = shown.values.filter(({ entries }) => entries.length > 0)
  const [chosen, setChosen] = useState(fields[0]?.field)
  const current = fields.find(({ field }) => field === chosen) ?? fields[0]
  // The order of the first look holds while one chooses: a line must not jump away from under the hand.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- following the entries themselves is what makes lines jump
  const order = useMemo(() => unknownFirst(current?.entries ?? []).map(({ key }) => key), [current?.field, current?.entries.length])
  if (!current) return null
  const options = valueOptions(current.field, advisors, language)
  const tabs = fields.map(({ field, entries }) => {
    const unknown = entries.filter(({ known }) => !known).length
    const label = targetFieldChoices.labels[field][language]
    return { key: field, label: unknown === 0 ? label : translate('imports.to_say', { field: label, smart_count: unknown }) }
  })
  const meant = new Set(current.entries.map(({ value }) => value).filter((value) => value !== null)).size
  return (
    <>
      <FolderTabs label={translate('imports.fields')} tabs={tabs} current={current.field} onChange={setChosen} panelId={panelId} />
      <div id={panelId} role="tabpanel" className={styles.panel} aria-label={targetFieldChoices.labels[current.field][language]}>
        <p className={styles.lead}>
          {translate('imports.spellings', { smart_count: current.distinct })}, {translate('imports.meant', { smart_count: meant })}.
          {current.distinct > current.entries.length && ` ${translate('imports.values_shown', { shown: current.entries.length })}`}
        </p>
        <ul>
          {order.flatMap((key) => {
            const entry = current.entries.find((one) => one.key === key)
            if (!entry) return []
            return (
              <ValueRow
                key={`${current.field}${key}`}
                entry={entry}
                options={options}
                onChange={(value) => onChange(mapValue(shown, current.field, key, value))}
              />
            )
          })}
        </ul>
      </div>
    </>
  )
}
