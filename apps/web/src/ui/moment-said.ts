import type { Language } from '@ancrage/domain/kernel/choices'
import { type Day, dayOf, daysBetween, type Instant, timeOf } from '@ancrage/domain/kernel/day'
import { formatAgo, formatDay, formatTime } from './formats'

/** A moment by the clock of Paris: « aujourd’hui à 9 h », « demain à 3 h 10 », « 12 févr. à 9 h ». */
export function momentSaid(moment: Instant, today: Day, language: Language): string {
  const day = dayOf(moment)
  const ago = daysBetween(day, today)
  const said = Math.abs(ago) <= 1 ? formatAgo(ago, language) : formatDay(day, language, 'short', today)
  return `${said} ${language === 'fr' ? 'à' : 'at'} ${formatTime(timeOf(moment), language)}`
}
