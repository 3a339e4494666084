import { useLocaleState, useTranslate } from 'react-admin'
import { keepOnAccount } from '../providers/session'
import styles from './LanguageSwitch.module.css'

const other = { fr: { language: 'en', name: 'English' }, en: { language: 'fr', name: 'Français' } } as const

/** Shows the language spoken and passes to the other; read out in the language it leads to. */
export function LanguageSwitch() {
  const translate = useTranslate()
  const [locale, setLocale] = useLocaleState()
  const current = locale === 'en' ? 'en' : 'fr'
  const { language, name } = other[current]
  const speak = (chosen: typeof language) => {
    setLocale(chosen)
    // Kept on the account too, so that the API's messages follow; the screen has already changed if that fails.
    keepOnAccount(chosen).catch(() => undefined)
  }
  return (
    <button type="button" className={styles.switch} title={`${translate('header.language')} : ${name}`} onClick={() => speak(language)}>
      <span aria-hidden>{current.toUpperCase()}</span>
      <span className={styles.name} lang={language}>
        {name}
      </span>
    </button>
  )
}
