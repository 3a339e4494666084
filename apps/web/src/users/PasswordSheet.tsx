import { auth } from '@ancrage/contract/site'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { generalMessage } from '../providers/refused'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../tasks'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { PasswordField } from './PasswordField'

/** « Changer mon mot de passe »: the one that is known, and the one to come. */
export function PasswordSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const [typed, setTyped] = useState({ current: '', password: '' })
  const saving = useCommand(() => call(auth.password, { body: typed }))
  const save = async () => {
    if (saving.pending) return
    if (!(await saving.run())) return focusFirstProblem()
    notify('users.my_password_changed', { type: 'success' })
    onClose()
  }
  const field = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    error: saving.refused?.errors[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  const message = generalMessage(saving.refused, ['current', 'password'])
  return (
    <Sheet
      title={translate('auth.my_password')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={message === '' ? null : { message }} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'task.save')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
        </>
      }
    >
      <p>{translate('users.my_password_lead')}</p>
      <PasswordField {...field('current')} autoFocus label={translate('users.current_password')} autoComplete="current-password" />
      <PasswordField
        {...field('password')}
        label={translate('users.new_password')}
        autoComplete="new-password"
        help={translate('users.password_help')}
      />
    </Sheet>
  )
}
