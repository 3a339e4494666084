import { useLocales } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import type { AccountWords } from './account-field-said'
import { useSectors } from './use-sectors'

/** The words an account is read in: those of the user's language, of the site's languages and sectors. */
export function useAccountWords(): AccountWords {
  const language = useLanguage()
  const sectors = useSectors()
  return { language, sectors, locales: useLocales().map(({ locale, name }) => ({ value: locale, label: name })) }
}
