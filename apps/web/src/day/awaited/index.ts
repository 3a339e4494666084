import { lazyScreen } from '../../providers/lazy-screen'

/** « En attente d'une réponse »: the answers that « Ma journée » counts. */
export const awaitedScreen = {
  path: '/awaited',
  Page: lazyScreen(() => import('./AwaitedAnswers').then(({ AwaitedAnswers }) => AwaitedAnswers)),
}
