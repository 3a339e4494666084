import { type Day, daysBetween } from '@ancrage/domain/kernel/day'
import { type DayStyle, formatAgo, formatDay, formatMoney } from './formats'
import { useLanguage } from './use-language'
import { useToday } from './use-today'

/** An amount given in cents. */
export function Money({ cents }: { cents: number }) {
  return <>{formatMoney(cents, useLanguage())}</>
}

/** A calendar day in words. */
export function DayText({ day, style = 'short' }: { day: Day; style?: DayStyle }) {
  return <time dateTime={day}>{formatDay(day, useLanguage(), style, useToday())}</time>
}

/** How long ago a day is, its exact date for whoever points at it or listens. */
export function Ago({ day }: { day: Day }) {
  const language = useLanguage()
  return (
    <time dateTime={day} title={formatDay(day, language, 'long')}>
      {formatAgo(daysBetween(day, useToday()), language)}
    </time>
  )
}
