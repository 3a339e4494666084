import { funnelModeChoices } from '@ancrage/domain/indicators/definitions'
import { usePermissions, useTranslate } from 'react-admin'
import { Filters } from '../ui/Filters'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { type Exported, ExportMenu } from './ExportMenu'
import { FilterSelect } from './FilterSelect'
import styles from './Filters.module.css'
import { PeriodSelect } from './PeriodSelect'
import type { Period } from './periods'
import { type SteeringFilters, withFilters } from './steering-address'
import { type Narrowing, useNarrowings } from './use-narrowings'

export interface SteeringFilterRowProps {
  filters: SteeringFilters
  period: Period | undefined
  onChange: (filters: SteeringFilters) => void
  exported: readonly Exported[]
  /** Whether they narrow figures alone: neither today or a cohort, nor types of journeys. */
  figuresOnly?: boolean
}

/** The filters of « Pilotage »: what is counted, when, of whom, where; in one row, or behind « + Filtre » on a phone. */
export function SteeringFilterRow({ filters, period, onChange, exported, figuresOnly = false }: SteeringFilterRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const narrowings = useNarrowings(filters).filter(({ key }) => !figuresOnly || key !== 'type')
  const set = (key: string, value: string | null) => onChange(withFilters(filters, { [key]: value || null }))
  return (
    <div className={styles.row}>
      {!figuresOnly && (
        <SegmentedSwitch
          label={translate('steering.mode')}
          options={funnelModeChoices.values.map((value) => ({ value, label: funnelModeChoices.labels[value][language] }))}
          value={filters.mode}
          onChange={(mode) => onChange({ ...filters, mode })}
        />
      )}
      <PeriodSelect filters={filters} period={period} onChange={onChange} />
      {narrowings
        .filter(({ isPlace }) => !isPlace)
        .toSpliced(1, 0, placeOf(narrowings, { label: translate('steering.place'), any: translate('steering.any.place') }))
        .map(({ key, label, any, value, said, options, groups }) => (
          <span key={key} className={styles.desk}>
            <FilterSelect
              label={label}
              shown={said ?? any}
              value={value}
              groups={[{ options: [{ value: '', label: any }] }, ...(groups ?? [{ options }])]}
              onChange={(chosen) => (key === place ? choosePlace(chosen) : set(key, chosen))}
            />
          </span>
        ))}
      <span className={styles.phone}>
        <Filters
          set={narrowings.flatMap(({ key, said }) => (said === null ? [] : [{ key, label: said }]))}
          onRemove={(key) => set(key, null)}
          menu={{ title: translate('steering.narrow'), fields: narrowings, onChange: set }}
        />
      </span>
      {permissions.includes('reports.read') && <ExportMenu figures={exported} />}
    </div>
  )

  function choosePlace(chosen: string) {
    const none = Object.fromEntries(narrowings.filter(({ isPlace }) => isPlace).map(({ key }) => [key, null]))
    const at = chosen.indexOf('/')
    onChange(withFilters(filters, { ...none, ...(at > 0 && { [chosen.slice(0, at)]: chosen.slice(at + 1) }) }))
  }
}

const place = 'place'

/** Sectors, cantons and EPCI as one choice: a place is in one of each, and is asked by one. */
function placeOf(narrowings: readonly Narrowing[], { label, any }: { label: string; any: string }) {
  const kinds = narrowings.filter(({ isPlace }) => isPlace)
  const chosen = kinds.find(({ value }) => value !== '')
  return {
    key: place,
    label,
    any,
    options: [],
    isPlace: true,
    value: chosen ? `${chosen.key}/${chosen.value}` : '',
    said: chosen?.said ?? null,
    groups: kinds.map((kind) => ({
      label: kind.label,
      options: kind.options.map((option) => ({ value: `${kind.key}/${option.value}`, label: option.label })),
    })),
  }
}
