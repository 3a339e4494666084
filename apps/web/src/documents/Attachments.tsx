import { PaperclipIcon } from '@phosphor-icons/react/dist/csr/Paperclip'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { bytesSaid } from './bytes-said'
import styles from './Documents.module.css'
import { DownloadLink, type DownloadLinkProps } from './DownloadLink'

/** What came with an exchange or a note, under its words. */
export function Attachments({ documents }: { documents: readonly DownloadLinkProps['document'][] }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (documents.length === 0) return null
  return (
    <ul className={styles.attachments} aria-label={translate('documents.attached')}>
      {documents.map((document) => (
        <li key={document.id}>
          <PaperclipIcon size={16} aria-hidden />
          <DownloadLink document={document} />
          <span className={styles.quiet}>{bytesSaid(document.bytes, language)}</span>
        </li>
      ))}
    </ul>
  )
}
