import { calendar } from '@ancrage/contract/calendar'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { momentSaid } from '../ui/moment-said'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import styles from './CalendarSheet.module.css'

/** An address made: since when, when it was last read, and the button that closes it. */
export function FeedLine({ feed: { id, createdAt, lastReadAt } }: { feed: ReplyOf<typeof calendar.feeds>[number] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const revoking = useCommand(() => call(calendar.revoke, { params: { id } }))
  const when = momentSaid(createdAt, today, language)
  const revoke = async () => {
    if (await revoking.run()) say(translate('calendar.revoked'))
  }
  return (
    <li className={styles.feed}>
      <span className={styles.made}>{translate('calendar.made', { when })}</span>
      <span className={styles.read}>
        {lastReadAt ? translate('calendar.read', { when: momentSaid(lastReadAt, today, language) }) : translate('calendar.unread')}
      </span>
      <Button
        className={styles.revoke}
        size="small"
        disabled={revoking.pending}
        aria-label={translate('calendar.revoke_of', { when })}
        onClick={() => void revoke()}
      >
        {translate('calendar.revoke')}
      </Button>
      <FormProblem problem={revoking.refused} />
    </li>
  )
}
