import { lazy, Suspense, useEffect, useState } from 'react'
import { onExpiry } from '../providers/session-expiry'

const SessionDialog = lazy(() => import('../users/SessionDialog').then(({ SessionDialog }) => ({ default: SessionDialog })))

/** Watches for the end of the session, and asks for the password over the page rather than leave it. */
export function SessionGuard() {
  const [expired, setExpired] = useState(false)
  useEffect(() => onExpiry(() => setExpired(true)), [])
  if (!expired) return null
  return (
    <Suspense fallback={null}>
      <SessionDialog onSignedIn={() => setExpired(false)} />
    </Suspense>
  )
}
