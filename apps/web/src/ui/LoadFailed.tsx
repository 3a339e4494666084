import Button from '@mui/material/Button'
import { HttpError, LinkBase, useTranslate } from 'react-admin'
import { EmptyState } from './EmptyState'

/** A reading that failed: why, and how to try again; what a role may not read is not tried again. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const translate = useTranslate()
  const forbidden = error instanceof HttpError && error.status === 403
  return (
    <div role="alert">
      <EmptyState
        title={translate(error.message, { _: error.message })}
        action={
          forbidden ? <LinkBase to="/">{translate('app.home')}</LinkBase> : <Button onClick={onRetry}>{translate('journey.retry')}</Button>
        }
      />
    </div>
  )
}
