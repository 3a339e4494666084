import { BellIcon } from '@phosphor-icons/react/dist/csr/Bell'
import { lazy, Suspense, useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './NoticeBell.module.css'

const UnreadCount = lazy(() => import('./UnreadCount').then(({ UnreadCount }) => ({ default: UnreadCount })))
const NoticesSheet = lazyScreen(() => import('./NoticesSheet').then(({ NoticesSheet }) => NoticesSheet))

/** « Notifications », with how many files have something new; the header waits neither for the count nor for the panel. */
export function NoticeBell() {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const [open, setOpen] = useState(false)
  if (!permissions.includes('notices.read')) return null
  return (
    <>
      <button type="button" className={styles.bell} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        <BellIcon size={20} aria-hidden />
        <VisuallyHidden>{translate('header.notices')}</VisuallyHidden>
        <Suspense fallback={null}>
          <UnreadCount />
        </Suspense>
      </button>
      {open && (
        <Suspense fallback={null}>
          <NoticesSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
