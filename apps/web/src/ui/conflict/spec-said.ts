import type { Language } from '@ancrage/domain/kernel/choices'
import { type Day, isDay } from '@ancrage/domain/kernel/day'
import type { FieldSpec } from '../form/field-spec'
import { formatDay, formatTime } from '../formats'

/** The words that a value alone does not give. */
export interface SpecWords {
  readonly language: Language
  readonly yes: string
  readonly no: string
  readonly communeName: (code: string) => string | undefined
}

/** What a field of a small form holds, in the words of its form; null where it is empty. */
export function specSaid(spec: FieldSpec | undefined, value: unknown, { language, yes, no, communeName }: SpecWords): string | null {
  if (spec?.kind === 'tick') return value === true ? yes : no
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((code) => communeName(String(code)) ?? String(code)).join(', ')
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return null
  if (spec?.kind === 'own') return spec.said(text)
  if (spec?.kind === 'choice') return spec.options.find((option) => option.value === text)?.label ?? text
  if (spec?.kind === 'day') return isDay(text) ? formatDay(text as Day, language, 'long') : text
  return spec?.kind === 'time' ? formatTime(text, language) : text
}
