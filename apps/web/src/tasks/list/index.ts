import { lazyScreen } from '../../providers/lazy-screen'

/** « Tout »: every task, one's own or, for managers, anyone's. */
export const tasksScreen = { path: '/tasks', Page: lazyScreen(() => import('./AllTasks').then(({ AllTasks }) => AllTasks)) }
