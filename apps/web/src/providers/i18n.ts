import polyglotI18nProvider from 'ra-i18n-polyglot'
import french from 'ra-language-french'
import type { I18nProvider } from 'react-admin'
import { fr } from '../i18n/fr'
import { currentLanguage, keepLanguage } from './language'

const inFrench = { ...french, ...fr }

/** English weighs nothing on those who do not read it. */
async function inEnglish() {
  const [{ en }, { default: english }] = await Promise.all([import('../i18n/en'), import('ra-language-english')])
  return { ...english, ...en }
}

const polyglot = polyglotI18nProvider((language) => (language === 'en' ? inEnglish() : inFrench), 'fr', [
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
