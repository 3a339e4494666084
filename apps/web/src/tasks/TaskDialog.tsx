import { lazy, Suspense } from 'react'
import type { TaskDialogProps } from './TaskSheet'

const TaskSheet = lazy(() => import('./TaskSheet').then(({ TaskSheet }) => ({ default: TaskSheet })))

/** « + Tâche », « Planifier », « Modifier »: one sheet for them all, loaded when it is first opened. */
export function TaskDialog(props: TaskDialogProps) {
  return (
    <Suspense fallback={null}>
      <TaskSheet {...props} />
    </Suspense>
  )
}
