import { useTranslate } from 'react-admin'
import { useToday } from '../ui/use-today'
import { FilterSelect } from './FilterSelect'
import { keyOf, type Period, presetPeriods, yearBefore } from './periods'
import { usePeriodWords } from './use-period-words'

export interface CompareSelectProps {
  /** The cohort's. */
  period: Period
  compared: Period | null
  /** Null: no more. */
  onChange: (period: Period | null) => void
}

/** The other period that a cohort is compared with: first the same one a year before. */
export function CompareSelect({ period, compared, onChange }: CompareSelectProps) {
  const translate = useTranslate()
  const words = usePeriodWords()
  const { semesters, years } = presetPeriods(useToday())
  const before = yearBefore(period)
  const known = [period, before].map(keyOf)
  const others = [...semesters, ...years].filter((one) => !known.includes(keyOf(one)))
  const chosen = compared && [before, ...others].find((one) => keyOf(one) === keyOf(compared))
  const optionOf = (one: Period) => ({ value: keyOf(one), label: words(one, 'name') })
  return (
    <FilterSelect
      label={translate('funnel.compare.label')}
      shown={compared ? translate('funnel.compare.with', { period: words(compared, 'name') }) : translate('funnel.compare.none')}
      value={compared ? keyOf(compared) : ''}
      onChange={(value) => onChange([before, ...others].find((one) => keyOf(one) === value) ?? null)}
      groups={[
        { options: [{ value: '', label: translate('funnel.compare.none') }] },
        { label: translate('funnel.compare.year_before'), options: [optionOf(before)] },
        {
          label: translate('funnel.compare.others'),
          options: [...(compared && !chosen ? [compared] : []), ...others].map(optionOf),
        },
      ]}
    />
  )
}
