import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import type { SettingKey } from '@ancrage/domain/site/settings'
import { formatDay, formatMoney, formatTime } from '../ui/formats'

/** No amount asks it. */
const never: Readonly<Record<Language, string>> = { fr: 'Jamais', en: 'Never' }

const saying: Readonly<Record<SettingKey, (value: string, language: Language) => string>> = {
  name: (value) => value,
  planStartOn: (value, language) => formatDay(value as Day, language, 'long'),
  eveningTime: formatTime,
  secondApprovalCents: (value, language) => (value === '' ? never[language] : formatMoney(Number(value), language)),
}

/** The value of a setting in words. */
export function settingSaid(key: SettingKey, value: string, language: Language): string {
  return saying[key](value, language)
}
