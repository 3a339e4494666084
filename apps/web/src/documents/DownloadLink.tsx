import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { useNotify, useTranslate } from 'react-admin'
import { download } from '../providers/download'
import { refusedBy } from '../providers/refused'
import { useLanguage } from '../ui/use-language'
import { bytesSaid } from './bytes-said'
import styles from './Documents.module.css'

export interface DownloadLinkProps {
  /** What is read in place of the name. */
  children?: string
  document: { readonly id: string; readonly name: string; readonly bytes: number; readonly confidential: boolean }
}

/** The name of a document: a click saves it, through the session, at no address that could be passed on. */
export function DownloadLink({ children, document: { id, name, bytes, confidential } }: DownloadLinkProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const save = () =>
    download(`/documents/${id}/file`).catch((error: unknown) => {
      const { message } = refusedBy(error)
      notify(message, { type: 'error', messageArgs: { _: message } })
    })
  return (
    <button
      type="button"
      className={styles.name}
      aria-label={translate('documents.download', { name, size: bytesSaid(bytes, language) })}
      onClick={() => void save()}
    >
      {children ?? name}
      {confidential && <LockSimpleIcon size={14} weight="fill" aria-label={translate('documents.confidential')} />}
    </button>
  )
}
