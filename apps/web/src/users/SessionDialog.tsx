import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useQueryClient } from '@tanstack/react-query'
import { useGetIdentity, useTranslate } from 'react-admin'
import { type SessionUser, signIn } from '../providers/session'
import { SignInForm } from './SignInForm'

/** Signs in again over the page, which keeps all that was typed; another user starts afresh. */
export function SessionDialog({ onSignedIn }: { onSignedIn: () => void }) {
  const translate = useTranslate()
  const queries = useQueryClient()
  const { identity } = useGetIdentity()
  const resume = async (user: SessionUser) => {
    if (identity && user.id !== identity.id) return location.assign('/')
    onSignedIn()
    await queries.invalidateQueries()
  }
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="session-title">
      <DialogTitle id="session-title">{translate('auth.expired')}</DialogTitle>
      <DialogContent>
        <SignInForm
          lead={translate('auth.expired_hint')}
          email={typeof identity?.email === 'string' ? identity.email : ''}
          onSubmit={async (credentials) => resume(await signIn(credentials))}
        />
      </DialogContent>
    </Dialog>
  )
}
