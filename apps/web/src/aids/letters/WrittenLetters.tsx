import { useTranslate } from 'react-admin'
import { DownloadLink } from '../../documents'
import { momentSaid } from '../../ui/moment-said'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import type { ApplicationLetters } from './LetterRow'
import styles from './Letters.module.css'

/** The versions of a letter, the latest shown, the others folded: all of them are kept. */
export function WrittenLetters({ written }: { written: ApplicationLetters['written'] }) {
  const translate = useTranslate()
  const [latest, ...earlier] = written
  if (!latest) return null
  return (
    <>
      <Version letter={latest} />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{translate('aid_letters.earlier', { smart_count: earlier.length })}</summary>
          {earlier.map((letter) => (
            <Version key={letter.id} letter={letter} />
          ))}
        </details>
      )}
    </>
  )
}

function Version({ letter: { number, at, by, docx, pdf } }: { letter: ApplicationLetters['written'][number] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const when = momentSaid(at, useToday(), language)
  return (
    <p className={styles.version}>
      <b>{translate('aid_letters.version', { number })}</b>
      <span className={styles.when}>{by ? translate('aid_letters.by', { when, name: by }) : when}</span>
      <span className={styles.forms}>
        <DownloadLink document={docx}>{translate('aid_letters.docx')}</DownloadLink>
        <DownloadLink document={pdf}>{translate('aid_letters.pdf')}</DownloadLink>
      </span>
    </p>
  )
}
