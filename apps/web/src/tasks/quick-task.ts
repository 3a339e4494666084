import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import type { QuickAction } from '../layout/quick-actions'
import { lazyScreen } from '../providers/lazy-screen'

/** « Nouvelle tâche », from anywhere. */
export const quickTask: QuickAction = {
  name: 'task',
  label: 'task.new',
  Icon: CheckCircleIcon,
  permission: 'tasks.write',
  shortcuts: ['t'],
  Dialog: lazyScreen(() => import('./TaskSheet').then(({ TaskSheet }) => TaskSheet)),
}
