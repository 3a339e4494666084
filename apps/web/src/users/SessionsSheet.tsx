import { auth } from '@ancrage/contract/site'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { Sheet } from '../ui/form/Sheet'
import { LoadFailed } from '../ui/LoadFailed'
import { SessionLine } from './SessionLine'
import styles from './SessionsSheet.module.css'

/** « Mes connexions »: where one is signed in, and a way to end what one left open elsewhere. */
export function SessionsSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(auth.sessions, {})
  return (
    <Sheet
      title={translate('users.my_sessions')}
      onClose={onClose}
      onSubmit={onClose}
      foot={<Button onClick={onClose}>{translate('header.close')}</Button>}
    >
      <p>{translate('users.my_sessions_lead')}</p>
      {data && (
        <ul className={styles.sessions}>
          {data.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </ul>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
    </Sheet>
  )
}
