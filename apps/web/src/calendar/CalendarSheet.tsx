import { calendar } from '@ancrage/contract/calendar'
import Button from '@mui/material/Button'
import { LinkIcon } from '@phosphor-icons/react/dist/csr/Link'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { call, useCall } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { Sheet } from '../ui/form/Sheet'
import { LoadFailed } from '../ui/LoadFailed'
import styles from './CalendarSheet.module.css'
import { FeedLine } from './FeedLine'
import { NewAddress } from './NewAddress'

/** « Mon agenda »: addresses where one’s own calendar reads one’s tasks, each shown once and closed at will. */
export function CalendarSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(calendar.feeds, {})
  const [made, setMade] = useState<{ id: string; path: string } | null>(null)
  const making = useCommand(() => call(calendar.make, {}))
  const make = async () => {
    const feed = await making.run()
    if (feed) setMade(feed)
  }
  const shown = data?.some(({ id }) => id === made?.id) ? made : null
  return (
    <Sheet
      title={translate('calendar.title')}
      onClose={onClose}
      onSubmit={onClose}
      foot={<Button onClick={onClose}>{translate('header.close')}</Button>}
    >
      <p>{translate('calendar.lead')}</p>
      <p className={styles.private}>{translate('calendar.private')}</p>
      <div>
        <Button variant="contained" startIcon={<LinkIcon size={18} aria-hidden />} disabled={making.pending} onClick={() => void make()}>
          {translate(making.pending ? 'calendar.making' : 'calendar.make')}
        </Button>
      </div>
      <FormProblem problem={making.refused} />
      {shown && <NewAddress key={shown.id} address={`${window.location.origin}${shown.path}`} />}
      {data && data.length === 0 && <p className={styles.private}>{translate('calendar.none')}</p>}
      {data && data.length > 0 && (
        <ul>
          {data.map((feed) => (
            <FeedLine key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
    </Sheet>
  )
}
