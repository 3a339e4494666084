import polyglotI18nProvider from 'ra-i18n-polyglot'
import french from 'ra-language-french'
import type { I18nProvider } from 'react-admin'
import { fr } from '../i18n/fr'
import { currentLanguage, keepLanguage } from './language'

const firstInFrench = { ...french, ...fr }
let started = false

/** English weighs nothing on those who do not read it. */
async function inEnglish() {
  const [{ en }, { default: english }] = await Promise.all([import('../i18n/en'), import('ra-language-english')])
  return { ...english, ...en }
}

async function inFrench() {
  const { frScreens } = await import('../i18n/fr-screens')
  return { ...firstInFrench, ...frScreens }
}

/** Nothing is waited for at the start: the first screens speak French at once. */
function sentencesOf(language: string) {
  if (language === 'en') return inEnglish()
  if (started) return inFrench()
  started = true
  return firstInFrench
}

const polyglot = polyglotI18nProvider(sentencesOf, 'fr', [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
])

/** React-admin's translations; a change of language is kept for the next visit. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  changeLocale: async (language) => {
    await polyglot.changeLocale(language)
    keepLanguage(language)
  },
}

/** Speaks the language kept from the last visit; to await before the first render. */
export async function startLanguage(): Promise<void> {
  if (currentLanguage() !== 'fr') await i18nProvider.changeLocale(currentLanguage())
}

let whole: Promise<void> | null = null

/** Has the sentences of every screen, not only of the first ones; read once, and again at the next need if that failed. */
export function screenSentences(): Promise<void> {
  if (polyglot.getLocale() !== 'fr') return Promise.resolve()
  whole ??= polyglot.changeLocale('fr').catch((error: unknown) => {
    whole = null
    throw error
  })
  return whole
}
