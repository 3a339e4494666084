/** What exchanges offer to the other screens. */
export { Composer } from './Composer'
export { mediumIcons } from './medium-icons'
