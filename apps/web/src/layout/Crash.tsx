import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { EmptyState } from '../ui/EmptyState'

/** What is shown when a page breaks: never the error itself. */
export function Crash() {
  const translate = useTranslate()
  return (
    <main role="alert">
      <EmptyState title={translate('app.crashed')} action={<Button onClick={() => location.reload()}>{translate('app.reload')}</Button>}>
        {translate('app.crashedHint')}
      </EmptyState>
    </main>
  )
}
