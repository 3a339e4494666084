import { mails } from '@ancrage/contract/mails'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { momentSaid } from '../ui/moment-said'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import styles from './Mails.module.css'
import { whyFailed } from './why-failed'

export type MailsState = ReplyOf<typeof mails.state>

/** A mail that could not be sent: whose, why, how often it was tried, when it is again; and a way to have it tried now. */
export function MailLine({ mail: { id, account, at, tries, errorCode, nextAt } }: { mail: MailsState['troubled'][number] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const said = (moment: typeof at) => momentSaid(moment, today, language)
  const retrying = useCommand(() => call(mails.retry, { params: { id } }))
  const whose = account ?? translate('mails.nobody')
  return (
    <li className={styles.line}>
      <p className={styles.whose}>
        {whose}
        <StateTag state={nextAt ? 'waiting' : 'late'}>
          {nextAt ? translate('mails.next', { when: said(nextAt) }) : translate('mails.no_more')}
        </StateTag>
      </p>
      <p className={styles.told}>
        {translate('mails.said', { when: said(at) })} · {translate('mails.tried', { smart_count: tries })} ·{' '}
        {translate(`mails.why.${whyFailed(errorCode)}`, { code: errorCode })}
      </p>
      <Button
        className={styles.retry}
        size="small"
        disabled={retrying.pending}
        aria-label={translate('mails.retry_of', { account: whose })}
        onClick={() => void retrying.run()}
      >
        {translate('mails.retry')}
      </Button>
      <FormProblem problem={retrying.refused} />
    </li>
  )
}
