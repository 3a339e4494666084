import { EnvelopeSimpleIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimple'
import { useTranslate } from 'react-admin'
import { FileButton } from '../ui/FileButton'
import styles from './Mail.module.css'
import { useMailImport } from './MailDrop'

/** « Importer un courriel »: by the keyboard, or on a phone, what a drop does with the mouse. */
export function ImportMail() {
  const translate = useTranslate()
  const open = useMailImport()
  if (!open) return null
  return (
    <p className={styles.import}>
      <span className={styles.invite}>{translate('mail.invite')}</span>
      <FileButton
        label={translate('mail.import')}
        Icon={EnvelopeSimpleIcon}
        accept=".eml,.msg,message/rfc822"
        onFiles={([file]) => file && open(file)}
      />
    </p>
  )
}
