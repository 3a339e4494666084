import type { Language } from '@ancrage/domain/kernel/choices'
import type { Because } from '@ancrage/domain/meetings/sheet'

type Translate = (key: string, options?: Record<string, unknown>) => string

/** Days from which an age is told in months. */
const months = 60
const daysAMonth = 30.44

/** « 12 j », « 5 mois », « 3 ans »: how long a journey has been open. */
export function ageSaid(days: number | null, language: Language): string {
  if (days === null) return ''
  if (days < months) return language === 'fr' ? `${days}\u00a0j` : `${days}\u00a0d`
  const count = Math.floor(days / daysAMonth)
  if (count < 24) return language === 'fr' ? `${count}\u00a0mois` : `${count}\u00a0mo`
  const years = Math.floor(days / 365.25)
  return language === 'fr' ? `${years}\u00a0ans` : `${years}\u00a0y`
}

/** Why a journey is discussed, reason after reason. */
export function becauseSaid(because: readonly Because[], translate: Translate): string {
  return because
    .map(({ reason, days }) => translate(`meetings.because.${reason}${days === null ? '_undated' : ''}`, { smart_count: days ?? 0 }))
    .join(' · ')
}
