import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

const Journeys = lazy(() => import('./Journeys').then(({ Journeys }) => ({ default: Journeys })))
const JourneyPage = lazy(() => import('./page/JourneyPage').then(({ JourneyPage }) => ({ default: JourneyPage })))

/** « Parcours »: the board and the list of the same journeys, and the page of one. */
export const journeys: ResourceProps = { name: 'journeys', list: Journeys, edit: JourneyPage }
