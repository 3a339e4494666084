import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { careerStatusChoices, categoryChoices, civilityChoices, originChoices, practiceModeChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'
import { specialtyOf } from '@ancrage/reference/specialties'
import { formatDay, formatPhone } from '../../ui/formats'
import type { personFieldNames } from './person-form'

type Field = (typeof personFieldNames)[number]

const words: Partial<Record<Field, { readonly labels: Readonly<Record<string, Record<Language, string>>> }>> = {
  category: categoryChoices,
  civility: civilityChoices,
  careerStatus: careerStatusChoices,
  practiceMode: practiceModeChoices,
  origin: originChoices,
}
const readers: Partial<Record<Field, (value: string, language: Language) => string>> = {
  phone: formatPhone,
  phone2: formatPhone,
  professionCode: (code, language) => professionLabel(code, null, {}, language),
  specialtyCode: (code) => specialtyOf(code)?.label ?? code,
  noticeGivenOn: (day, language) => formatDay(day as Day, language, 'long'),
  contactOpposedOn: (day, language) => formatDay(day as Day, language, 'long'),
}

/** The value of a field in words, for who compares two of them; null where it is empty. */
export function fieldSaid(field: Field, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ')
  const text = String(value)
  return words[field]?.labels[text]?.[language] ?? readers[field]?.(text, language) ?? text
}
