import Button from '@mui/material/Button'
import { ChartBarHorizontalIcon } from '@phosphor-icons/react/dist/csr/ChartBarHorizontal'
import { useTranslate } from 'react-admin'
import { refusedBy } from '../providers/refused'
import { EmptyState } from '../ui/EmptyState'

export interface UnreadProps {
  error: unknown
  onRetry: () => void
  onClear: () => void
}

/** The figures could not be read: why, and the way out; a refusal comes from the filters, so they can be dropped. */
export function Unread({ error, onRetry, onClear }: UnreadProps) {
  const translate = useTranslate()
  const { message, code, errors } = refusedBy(error)
  const reasons = Object.values(errors)
  return (
    <EmptyState
      Icon={ChartBarHorizontalIcon}
      title={translate('steering.unread')}
      action={
        code === 'invalid' ? (
          <Button onClick={onClear}>{translate('steering.clear')}</Button>
        ) : (
          <Button onClick={onRetry}>{translate('steering.retry')}</Button>
        )
      }
    >
      {(reasons.length > 0 ? reasons : [translate(message, { _: message })]).join(' ')}
    </EmptyState>
  )
}
