import { lazyScreen } from '../../providers/lazy-screen'
import type { Screen } from '../../screens'

/** « Budget » : what a year gives each aid, and what became of it. */
export const budgetScreen: Screen = {
  path: '/aids/budget',
  Page: lazyScreen(() => import('./BudgetPage').then(({ BudgetPage }) => BudgetPage)),
}
