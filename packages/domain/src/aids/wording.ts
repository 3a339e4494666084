import type { Language } from '../kernel/choices'

/** One of two wordings of a sentence. */
export function pick(language: Language, fr: string, en: string): string {
  return language === 'fr' ? fr : en
}

/** « ZIP, ZAC ou hors zone ». */
export function either(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${pick(language, 'ou', 'or')} ${parts.at(-1)}`
}

/** A number as written in a sentence: « 3 000 », « 2,5 ». */
export function numeral(value: number, language: Language): string {
  return new Intl.NumberFormat(pick(language, 'fr-FR', 'en-GB')).format(value).replace(/\u202F/g, '\u00a0')
}

/** A number of months as said: years when it makes some. */
export function timeSaid(months: number, language: Language): string {
  if (months % 12 !== 0) return pick(language, `${months}\u00a0mois`, `${months} months`)
  const years = months / 12
  return pick(language, `${years}\u00a0${years > 1 ? 'ans' : 'an'}`, `${years} ${years > 1 ? 'years' : 'year'}`)
}

/** A label inside a sentence; what begins with an acronym keeps its capitals. */
export function lowered(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
