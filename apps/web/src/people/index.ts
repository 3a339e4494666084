import type { ResourceProps } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'

const People = lazyScreen(() => import('./People').then(({ People }) => People))
const PersonPage = lazyScreen(() => import('./page/PersonPage').then(({ PersonPage }) => PersonPage))

/** « Annuaire »: the people the mission meets, and the page of one. */
export const people: ResourceProps = { name: 'people', list: People, edit: PersonPage }
