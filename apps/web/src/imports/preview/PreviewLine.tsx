import { WarningIcon } from '@phosphor-icons/react/dist/csr/Warning'
import { XCircleIcon } from '@phosphor-icons/react/dist/csr/XCircle'
import { LinkBase, useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './Lines.module.css'
import { lineFacts, lineName } from './line-words'
import type { Line } from './preview'

/** One line of the file: its number, what it becomes, what was left empty of it, or why it gives nobody. */
export function PreviewLine({ line, communeName }: { line: Line; communeName: string | undefined }) {
  const translate = useTranslate()
  const language = useLanguage()
  const name = lineName(line, language)
  const facts = lineFacts(line, communeName, language)
  return (
    <li className={styles.line}>
      <span className={styles.number}>{translate('imports.line', { line: line.line })}</span>
      <div className={styles.text}>
        {name !== null && (
          <p>
            {line.personId ? <LinkBase to={`/people/${line.personId}`}>{name}</LinkBase> : <b>{name}</b>}
            {facts.length > 0 && <span className={styles.facts}> · {facts.join(' · ')}</span>}
          </p>
        )}
        {line.sameAsRecord !== null && <p className={styles.facts}>{translate('imports.same_as', { record: line.sameAsRecord })}</p>}
        {line.reason && (
          <p className={line.outcome === 'rejected' ? styles.reason : undefined}>
            {line.outcome === 'rejected' && <XCircleIcon size={18} weight="fill" aria-hidden />}
            <span>
              {line.reason.message}
              {line.reason.written && ` «\u00a0${line.reason.written}\u00a0»`}
            </span>
          </p>
        )}
        {line.warnings.map(({ field, code, label, message, written }) => (
          <p key={`${field}${code}`} className={styles.warning}>
            <WarningIcon size={16} aria-hidden />
            <span>
              {label}
              {language === 'fr' ? '\u00a0: ' : ': '}
              {written && `«\u00a0${written}\u00a0». `}
              {message}
            </span>
          </p>
        ))}
      </div>
    </li>
  )
}
