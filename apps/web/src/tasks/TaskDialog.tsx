import { Suspense } from 'react'
import { lazyScreen } from '../providers/lazy-screen'
import type { TaskDialogProps } from './TaskSheet'

const TaskSheet = lazyScreen(() => import('./TaskSheet').then(({ TaskSheet }) => TaskSheet))

/** « + Tâche », « Planifier », « Modifier »: one sheet for them all, loaded when it is first opened. */
export function TaskDialog(props: TaskDialogProps) {
  return (
    <Suspense fallback={null}>
      <TaskSheet {...props} />
    </Suspense>
  )
}
