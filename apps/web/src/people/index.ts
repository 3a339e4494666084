import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

const People = lazy(() => import('./People').then(({ People }) => ({ default: People })))
const PersonPage = lazy(() => import('./page/PersonPage').then(({ PersonPage }) => ({ default: PersonPage })))

/** « Annuaire »: the people the mission meets, and the page of one. */
export const people: ResourceProps = { name: 'people', list: People, edit: PersonPage }
