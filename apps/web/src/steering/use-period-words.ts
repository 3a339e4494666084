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
    const days = { from: formatDay(period.from, language, 'long'), to: formatDay(period.to, language, 'long') }
    return translate(`steering.period.${form}.${key}`, { ...said, ...days, ...('semester' in said && { smart_count: said.semester }) })
  }
}
