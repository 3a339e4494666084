/** What tasks offer to the other screens. */
export { FormProblem } from '../ui/form/FormProblem'
export { NextTask } from './NextTask'
export { PostponeButton } from './PostponeButton'
export { personName } from './person-words'
export { TaskDialog } from './TaskDialog'
export { useCompleteTask } from './task-commands'
export { taskIcons } from './task-icons'
