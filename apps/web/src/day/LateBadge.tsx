import { lazy, Suspense } from 'react'

const LateCount = lazy(() => import('./LateCount').then(({ LateCount }) => ({ default: LateCount })))

/** How many tasks are late, at the end of the menu's line; the menu does not wait for it. */
export function LateBadge() {
  return (
    <Suspense fallback={null}>
      <LateCount />
    </Suspense>
  )
}
