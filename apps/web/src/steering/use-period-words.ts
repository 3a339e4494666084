import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { type Period, sayPeriod } from './periods'

/** A period in words: `name` stands alone (« 1er semestre 2024 »), `of` follows a noun (« du 1er semestre 2024 »). */
export function usePeriodWords(): (period: Period, form: 'name' | 'of') => string {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return (period, form) => {
    const { key, ...said } = sayPeriod(period, today)
    const written = form === 'name' ? inFigures : (day: Day) => formatDay(day, language, 'long')
    const days = { from: written(period.from), to: written(period.to) }
    return translate(`steering.period.${form}.${key}`, { ...said, ...days, ...('semester' in said && { smart_count: said.semester }) })
  }
}

/** 31/07/2022: two of them fit in a button. */
function inFigures(day: Day): string {
  return day.split('-').reverse().join('/')
}
