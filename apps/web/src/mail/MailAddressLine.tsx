import { mailtoOf } from '@ancrage/domain/mail-templates/mail-template'
import styles from './Mail.module.css'

/** Someone's address, which opens one's mail program; of whoever asked not to be written to, the words alone. */
export function MailAddressLine({ person: { email, contactOpposedOn } }: { person: { email: string; contactOpposedOn: string | null } }) {
  if (contactOpposedOn) return <span>{email}</span>
  return (
    <button type="button" className={styles.plain} onClick={() => window.location.assign(mailtoOf(email, { subject: '', body: '' }))}>
      {email}
    </button>
  )
}
