/** What tasks offer to the other screens. */
export { ChoiceChips } from './ChoiceChips'
export { FormProblem } from './FormProblem'
export { NextTask } from './NextTask'
export { PostponeButton } from './PostponeButton'
export { personName, personPlace } from './person-words'
export { TaskDialog } from './TaskDialog'
export { useCompleteTask, usePostpone } from './task-commands'
export { taskIcons } from './task-icons'
