import { proRataChoices } from '@ancrage/domain/aids/scheme'
import { useTranslate } from 'react-admin'
import { Fields } from '../../ui/form/Fields'
import type { FieldSpec } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import styles from './Simulate.module.css'
import type { Typed } from './simulate-address'
import type { Simulation } from './use-simulation'

interface AsksMoreProps {
  typed: Typed
  simulation: Simulation
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<Typed>) => void
}

/** What only some aids ask, once one of them is possible: a proportion, or months. */
export function AsksMore({ typed, simulation, errors, onChange }: AsksMoreProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const possible = simulation.results.filter(({ eligible, reasons }) => eligible || reasons.some(({ code }) => code === 'pro_rata_below'))
  const of = possible.find(({ proRataOf }) => proRataOf !== null)?.proRataOf
  const specs: FieldSpec[] = [
    ...(of || typed.proportion
      ? [{ kind: 'line', name: 'proportion', label: proRataChoices.labels[of ?? 'jours-semaine'][language] } as const]
      : []),
    ...(possible.some(({ monthly }) => monthly) || typed.months
      ? [{ kind: 'line', name: 'months', label: translate('aid_simulation.months') } as const]
      : []),
  ]
  if (specs.length === 0) return null
  return (
    <div className={styles.pair}>
      <Fields
        specs={specs}
        values={{ proportion: typed.proportion, months: typed.months }}
        errors={errors}
        autoFocus={false}
        onChange={(name, value) => onChange({ [name]: String(value) })}
      />
    </div>
  )
}
