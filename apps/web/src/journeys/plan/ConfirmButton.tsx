import Button, { type ButtonProps } from '@mui/material/Button'
import { useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { changeTask, type SeenTask } from '../../tasks/task-commands'
import { useSay } from '../../ui/use-say'

export interface ConfirmButtonProps extends Pick<ButtonProps, 'size'> {
  task: SeenTask & { title: string }
}

/** « Confirmer » what a playbook or a rule proposes: the task is saved as it is; from then on it is a next action. */
export function ConfirmButton({ task: { title, ...seen }, size }: ConfirmButtonProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const say = useSay()
  const confirm = useCommand(
    () => changeTask(seen, {}),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const run = async () => {
    if (await confirm.run()) say(translate('plan.confirmed'))
  }
  return (
    <Button
      {...(size && { size })}
      title={translate('plan.foreseen')}
      aria-label={translate('plan.confirm_named', { title })}
      disabled={confirm.pending}
      onClick={() => void run()}
    >
      {translate('plan.confirm')}
    </Button>
  )
}
