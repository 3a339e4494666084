import type { Language } from '@ancrage/domain/kernel/choices'
import { useLocale } from 'react-admin'

/** The language on screen, for the formats of `formats.ts`. */
export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'fr'
}
