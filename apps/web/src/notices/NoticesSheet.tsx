import { notices } from '@ancrage/contract/notices'
import Button from '@mui/material/Button'
import { BellIcon } from '@phosphor-icons/react/dist/csr/Bell'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { EmptyState } from '../ui/EmptyState'
import { FormProblem } from '../ui/form/FormProblem'
import { Sheet } from '../ui/form/Sheet'
import { LoadFailed } from '../ui/LoadFailed'
import { NoticeLine } from './NoticeLine'
import { NoticeSwitches } from './NoticeSwitches'
import styles from './NoticesSheet.module.css'
import { useNotices } from './use-notices'

/** « Notifications »: what is new, one line a file; and what one wishes to be told. */
export function NoticesSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const [settings, setSettings] = useState(false)
  if (!settings) return <NoticeList onClose={onClose} onSettings={() => setSettings(true)} />
  return (
    <Sheet
      title={translate('notices.settings')}
      onClose={onClose}
      onSubmit={onClose}
      foot={<Button onClick={() => setSettings(false)}>{translate('notices.back')}</Button>}
    >
      <NoticeSwitches />
    </Sheet>
  )
}

function NoticeList({ onClose, onSettings }: { onClose: () => void; onSettings: () => void }) {
  const translate = useTranslate()
  const { lines, upTo, more, next, loading, error, retry } = useNotices()
  const reading = useCommand((key?: string) => call(notices.read, { body: { upTo: upTo ?? ('' as never), ...(key && { key }) } }))
  const unread = lines.some((line) => line.unread > 0)
  return (
    <Sheet
      title={translate('notices.title')}
      onClose={onClose}
      onSubmit={onClose}
      foot={
        <>
          <FormProblem problem={reading.refused} />
          {unread && (
            <Button disabled={reading.pending} onClick={() => void reading.run()}>
              {translate('notices.read_all')}
            </Button>
          )}
          <Button variant="text" onClick={onSettings}>
            {translate('notices.settings_short')}
          </Button>
        </>
      }
    >
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <NoticeLine
              key={line.key}
              line={line}
              onFollow={() => {
                void reading.run(line.key)
                onClose()
              }}
            />
          ))}
        </ul>
      )}
      {more && (
        <Button className={styles.next} disabled={loading} onClick={next}>
          {translate('notices.earlier')}
        </Button>
      )}
      {!loading && !error && lines.length === 0 && (
        <EmptyState Icon={BellIcon} title={translate('notices.none')}>
          {translate('notices.none_hint')}
        </EmptyState>
      )}
      {error && <LoadFailed error={error} onRetry={retry} />}
      {loading && lines.length === 0 && <Loading />}
    </Sheet>
  )
}
