import { installationModeChoices } from '@ancrage/domain/installations/installation'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import type { SettingKey } from '@ancrage/domain/site/settings'
import { professionLabel } from '@ancrage/reference/professions'
import { formatDay, formatMoney, formatTime } from '../ui/formats'

/** No amount asks it. */
const never: Readonly<Record<Language, string>> = { fr: 'Jamais', en: 'Never' }

const every: Readonly<Record<Language, string>> = { fr: 'Toutes', en: 'All' }
const switched = { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } } as const

const listSaid = (value: string, said: (one: string) => string) => value.split(',').map(said).join(', ')

const labelOf = (labels: Readonly<Record<string, Bilingual>>, value: string, language: Language) => labels[value]?.[language] ?? value

const saying: Readonly<Record<SettingKey, (value: string, language: Language) => string>> = {
  name: (value) => value,
  planStartOn: (value, language) => formatDay(value as Day, language, 'long'),
  eveningTime: formatTime,
  secondApprovalCents: (value, language) => (value === '' ? never[language] : formatMoney(Number(value), language)),
  renewalModes: (value, language) => listSaid(value, (mode) => labelOf(installationModeChoices.labels, mode, language)),
  renewalProfessions: (value, language) =>
    value === '' ? every[language] : listSaid(value, (code) => professionLabel(code, null, {}, language)),
  renewalMoves: (value, language) => switched[value === 'yes' ? 'yes' : 'no'][language],
  renewalHeads: (value, language) => switched[value === 'yes' ? 'yes' : 'no'][language],
  departureAge: (value, language) => ({ fr: `${value}\u00a0ans`, en: `${value} years` })[language],
  packAccent: (value) => value,
  packFont: (value) => value,
}

/** The value of a setting in words. */
export function settingSaid(key: SettingKey, value: string, language: Language): string {
  return saying[key](value, language)
}
