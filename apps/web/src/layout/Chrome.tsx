import { type ReactNode, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { BottomBar } from './BottomBar'
import styles from './Chrome.module.css'
import { Header } from './Header'
import { Loading } from './Loading'
import { Notices } from './Notices'
import { SessionGuard } from './SessionGuard'
import { SideNavigation } from './SideNavigation'

/** Navigation on the left, header on top, the page between; on a phone, a bar at the thumb. */
export function Chrome({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  return (
    <div className={styles.chrome}>
      <a className={styles.skip} href="#main">
        {translate('app.skip')}
      </a>
      <SideNavigation />
      <Header />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </main>
      <BottomBar />
      <Notices />
      <SessionGuard />
    </div>
  )
}
