import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { QuestionIcon } from '@phosphor-icons/react/dist/csr/Question'
import { useTranslate } from 'react-admin'
import { formatDay, formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './Mail.module.css'
import type { Mail } from './mail'
import type { PreparedMail } from './mail-draft'

/** What the mail itself says, before anything of it is written: who, when, about what, with what. */
export function MailFacts({ mail, prepared: { known, person, draft } }: { mail: Mail; prepared: PreparedMail }) {
  const translate = useTranslate()
  const language = useLanguage()
  const out = draft.direction === 'out'
  const written = out ? mail.to.map(({ address }) => address).join(', ') : (mail.from?.address ?? '')
  const Known = known ? CheckCircleIcon : QuestionIcon
  const unknown = written === '' ? 'nobody' : out ? 'unknown_receiver' : 'unknown_sender'
  const rows: readonly [string, React.ReactNode][] = [
    [
      translate(out ? 'mail.to' : 'mail.from'),
      <span key="who" className={styles.who} data-known={known}>
        <Known size={18} weight={known ? 'fill' : 'regular'} aria-hidden />
        <span>
          {known ? <b>{person.name}</b> : <b>{translate(`mail.${unknown}`)}</b>}
          <span className={styles.address}>{written}</span>
        </span>
      </span>,
    ],
    [
      translate('mail.sent'),
      mail.on === null
        ? translate('mail.no_date')
        : [formatDay(mail.on, language, 'long'), mail.time && formatTime(mail.time, language)].filter(Boolean).join(', '),
    ],
    [translate('mail.subject'), mail.subject || translate('mail.no_subject')],
    [
      translate('mail.pieces'),
      mail.pieces.length === 0 ? translate('mail.no_piece') : translate('mail.piece_count', { smart_count: mail.pieces.length }),
    ],
  ]
  return (
    <dl className={styles.facts}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
