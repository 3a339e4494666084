import { useTranslate } from 'react-admin'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { useDayCounts } from './use-day'

/** The late tasks of who is signed in; nothing when there is none. */
export function LateCount() {
  const translate = useTranslate()
  const late = useDayCounts().data?.late ?? 0
  if (late === 0) return null
  return (
    <>
      <span aria-hidden>{late}</span>
      <VisuallyHidden>{translate('day.late', { smart_count: late })}</VisuallyHidden>
    </>
  )
}
