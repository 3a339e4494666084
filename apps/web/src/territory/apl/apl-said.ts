import type { Language } from '@ancrage/domain/kernel/choices'

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

/** An APL as it is written, two decimals always: « 3,50 ». */
export function aplSaid(thousandths: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(thousandths / 1000)
}
