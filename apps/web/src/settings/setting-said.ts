import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import type { SettingKey } from '@ancrage/domain/site/settings'
import { formatDay, formatTime } from '../ui/formats'

const saying: Readonly<Record<SettingKey, (value: string, language: Language) => string>> = {
  name: (value) => value,
  planStartOn: (value, language) => formatDay(value as Day, language, 'long'),
  eveningTime: formatTime,
}

/** The value of a setting in words. */
export function settingSaid(key: SettingKey, value: string, language: Language): string {
  return saying[key](value, language)
}
