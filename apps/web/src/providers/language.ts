import type { Language } from '@ancrage/domain/kernel/choices'

const key = 'ancrage.language'
const isLanguage = (text: string | null): text is Language => text === 'fr' || text === 'en'

let current: Language = read()

/** The language spoken to this user, on screen and in `Accept-Language`. */
export function currentLanguage(): Language {
  return current
}

/** Keeps the language for the next visit, and tells it to the browser for hyphens and screen readers. */
export function keepLanguage(language: string): void {
  if (!isLanguage(language)) return
  current = language
  document.documentElement.lang = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that refuses storage still speaks the language until it is closed.
  }
}

function read(): Language {
  try {
    const kept = localStorage.getItem(key)
    return isLanguage(kept) ? kept : 'fr'
  } catch {
    return 'fr'
  }
}
