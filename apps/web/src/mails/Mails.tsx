import { mails } from '@ancrage/contract/mails'
import { EnvelopeSimpleIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimple'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { EmptyState } from '../ui/EmptyState'
import { formatNumber } from '../ui/formats'
import { LoadFailed } from '../ui/LoadFailed'
import { momentSaid } from '../ui/moment-said'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { MailLine, type MailsState } from './MailLine'
import styles from './Mails.module.css'

/** « Courriels », for whoever keeps the site. */
export function Mails() {
  return (
    <Kept permission="mails.keep">
      <MailState />
    </Kept>
  )
}

function MailState() {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(mails.state, {}, { refreshSeconds: 60 })
  return (
    <>
      <AdminTitle title={translate('mails.title')} note={translate('mails.lead')} notePlace="under" />
      {data && <Told state={data} />}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
    </>
  )
}

function Told({ state: { configured, waiting, givenUp, lastSentAt, troubled } }: { state: MailsState }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const figures = [
    ['waiting', formatNumber(waiting, language)],
    ['given_up', formatNumber(givenUp, language)],
    ['last_sent', lastSentAt ? momentSaid(lastSentAt, today, language) : translate('mails.never')],
  ] as const
  return (
    <div className={styles.mails}>
      {!configured && (
        <EmptyState Icon={EnvelopeSimpleIcon} title={translate('mails.off')}>
          {translate('mails.off_hint')}
        </EmptyState>
      )}
      {(configured || waiting + givenUp > 0) && (
        <dl className={styles.figures}>
          {figures.map(([key, value]) => (
            <div key={key}>
              <dt>{translate(`mails.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {configured && troubled.length === 0 && <p className={styles.fine}>{translate('mails.fine')}</p>}
      {troubled.length > 0 && (
        <section aria-labelledby="mail-troubles">
          <h2 id="mail-troubles" className={styles.head}>
            {translate('mails.troubles')}
          </h2>
          <ul>
            {troubled.map((mail) => (
              <MailLine key={mail.id} mail={mail} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
