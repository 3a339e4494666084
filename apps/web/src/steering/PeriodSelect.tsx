import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useToday } from '../ui/use-today'
import { FilterSelect } from './FilterSelect'
import { PeriodDialog } from './PeriodDialog'
import { keyOf, type Period, presetPeriods } from './periods'
import { type SteeringFilters, withFilters } from './steering-address'
import { usePeriodWords } from './use-period-words'

const other = 'other'

export interface PeriodSelectProps {
  filters: SteeringFilters
  /** The period in force, its defaults resolved; absent until the first reply. */
  period: Period | undefined
  onChange: (filters: SteeringFilters) => void
}

/** The period of the cohort and of the figures: the whole plan, a semester, a year, or two dates. */
export function PeriodSelect({ filters, period, onChange }: PeriodSelectProps) {
  const translate = useTranslate()
  const words = usePeriodWords()
  const [asking, setAsking] = useState(false)
  const { semesters, years } = presetPeriods(useToday())
  const presets = [...semesters, ...years]
  const preset = presets.find(({ from, to }) => from === filters.from && to === filters.to)
  const whole = filters.from === undefined && filters.to === undefined
  const choose = (value: string) => {
    if (value === other) return setAsking(true)
    const chosen = presets.find((one) => keyOf(one) === value)
    onChange(withFilters(filters, { from: chosen?.from ?? null, to: chosen?.to ?? null }))
  }
  return (
    <>
      <FilterSelect
        label={translate('steering.period.label')}
        shown={period ? words(period, 'name') : translate('steering.period.plan')}
        value={whole ? '' : preset ? keyOf(preset) : other}
        onChange={choose}
        groups={[
          { options: [{ value: '', label: translate('steering.period.plan') }] },
          { label: translate('steering.period.semesters'), options: semesters.map(optionOf) },
          { label: translate('steering.period.years'), options: years.map(optionOf) },
          { label: translate('steering.period.others'), options: [{ value: other, label: translate('steering.period.choose') }] },
        ]}
      />
      {asking && (
        <PeriodDialog
          initial={{ from: filters.from ?? period?.from ?? '', to: filters.to ?? period?.to ?? '' }}
          onClose={() => setAsking(false)}
          onChoose={(chosen) => {
            setAsking(false)
            onChange(withFilters(filters, chosen))
          }}
        />
      )}
    </>
  )

  function optionOf(one: Period) {
    return { value: keyOf(one), label: words(one, 'name') }
  }
}
