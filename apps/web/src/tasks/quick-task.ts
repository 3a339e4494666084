import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { lazy } from 'react'
import type { QuickAction } from '../layout/quick-actions'

/** « Nouvelle tâche », from anywhere. */
export const quickTask: QuickAction = {
  name: 'task',
  label: 'task.new',
  Icon: CheckCircleIcon,
  permission: 'tasks.write',
  shortcuts: ['t'],
  Dialog: lazy(() => import('./TaskSheet').then(({ TaskSheet }) => ({ default: TaskSheet }))),
}
