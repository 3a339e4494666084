import type { ResourceProps } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import type { Screen } from '../screens'

const Journeys = lazyScreen(() => import('./Journeys').then(({ Journeys }) => Journeys))
const JourneyPage = lazyScreen(() => import('./page/JourneyPage').then(({ JourneyPage }) => JourneyPage))

/** « Parcours »: the board and the list of the same journeys, and the page of one. */
export const journeys: ResourceProps = { name: 'journeys', list: Journeys, edit: JourneyPage }

/** « Feuille de route »: what a journey's family is handed, printed. */
export const roadMapScreen: Screen = {
  path: '/journeys/:id/road-map',
  Page: lazyScreen(() => import('./road-map/RoadMapPage').then(({ RoadMapPage }) => RoadMapPage)),
}
