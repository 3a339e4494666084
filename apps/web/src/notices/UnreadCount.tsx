import { notices } from '@ancrage/contract/notices'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './NoticeBell.module.css'

const refreshSeconds = 60
/** Beyond, the exact number says no more. */
const most = 99

/** How many files have something unread; nothing when none has. */
export function UnreadCount() {
  const translate = useTranslate()
  const unread = useCall(notices.unread, {}, { refreshSeconds }).data?.unread ?? 0
  if (unread === 0) return null
  return (
    <>
      <span className={styles.count} aria-hidden>
        {unread > most ? `${most}+` : unread}
      </span>
      <VisuallyHidden>{translate('header.unread', { smart_count: unread })}</VisuallyHidden>
    </>
  )
}
