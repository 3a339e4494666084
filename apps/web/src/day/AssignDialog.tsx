import { useTranslate } from 'react-admin'
import { changeTask, type SeenTask } from '../tasks/task-commands'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldSpec, textOf } from '../ui/form/field-spec'
import { useSay } from '../ui/use-say'
import { useColleagues } from '../users/use-colleagues'
import { useLoadedOption } from '../users/use-loads'

export interface AssignDialogProps {
  task: SeenTask & { title: string; assigneeId: string }
  onClose: () => void
}

/** « Confier à… »: the task goes to a colleague's day. */
export function AssignDialog({ task, onClose }: AssignDialogProps) {
  const translate = useTranslate()
  const say = useSay()
  const { who, nameOf } = useColleagues()
  const optionOf = useLoadedOption()
  const others = who('tasks.write').filter(({ id }) => id !== task.assigneeId)
  const fields: FieldSpec[] = [
    {
      kind: 'choice',
      name: 'assigneeId',
      label: translate('agenda.to_whom'),
      required: true,
      options: others.map(optionOf),
    },
  ]
  const assign = async (assigneeId: string) => {
    await changeTask(task, { assigneeId })
    say(translate('agenda.assigned', { name: nameOf(assigneeId) }))
  }
  return (
    <FormDialog
      title={translate('agenda.assign')}
      lead={task.title}
      fields={fields}
      submit={translate('agenda.assign_do')}
      onSubmit={(values) => assign(textOf(values, 'assigneeId'))}
      onClose={onClose}
    />
  )
}
