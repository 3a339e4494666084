import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { EmptyState } from './EmptyState'

/** A reading that failed: why, and how to try again. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const translate = useTranslate()
  return (
    <div role="alert">
      <EmptyState
        title={translate(error.message, { _: error.message })}
        action={<Button onClick={onRetry}>{translate('journey.retry')}</Button>}
      />
    </div>
  )
}
