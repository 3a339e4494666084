import { board } from './fr/board'
import { fill } from './fr/fill'
import { imports } from './fr/imports'
import { installations } from './fr/installations'
import { journey } from './fr/journey'
import { journeys } from './fr/journeys'
import { people } from './fr/people'
import { steering } from './fr/steering'
import { users } from './fr/users'

/** What the other screens say in French: loaded with the first of them. A feature adds its own file here. */
export const frScreens = { journeys, board, fill, journey, installations, steering, people, imports, users }
