import { EnvelopeSimpleIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimple'
import { FileTextIcon } from '@phosphor-icons/react/dist/csr/FileText'
import { MapPinIcon } from '@phosphor-icons/react/dist/csr/MapPin'
import { ProhibitIcon } from '@phosphor-icons/react/dist/csr/Prohibit'
import { useTranslate } from 'react-admin'
import styles from '../../journeys/page/rail/Rail.module.css'
import { MailAddressLine } from '../../mail'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { PhoneLink } from '../../ui/PhoneLink'
import { useLanguage } from '../../ui/use-language'
import type { PersonPageReply } from './person-page'

/** How to reach the person, and what they were told of their data. */
export function ContactPanel({ page: { person, communeName } }: { page: PersonPageReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { phone, phone2, email, noticeGivenOn, contactOpposedOn } = person
  return (
    <Panel title={translate('journey.contact_details')}>
      <ul className={styles.list}>
        {[phone, phone2]
          .filter((number) => number !== null)
          .map((number) => (
            <li key={number} className={styles.line}>
              <PhoneLink number={number} />
            </li>
          ))}
        {email && (
          <li className={styles.line}>
            <EnvelopeSimpleIcon size={18} aria-hidden />
            <MailAddressLine person={{ ...person, email }} />
          </li>
        )}
        {communeName && (
          <li className={styles.line}>
            <MapPinIcon size={18} aria-hidden />
            {translate('journey.lives_in', { commune: communeName })}
          </li>
        )}
        <li className={styles.line}>
          <FileTextIcon size={18} aria-hidden />
          {noticeGivenOn ? (
            translate('journey.notice_given', { day: formatDay(noticeGivenOn, language, 'long') })
          ) : (
            <b>{translate('journey.notice_missing')}</b>
          )}
        </li>
        {contactOpposedOn && (
          <li className={styles.line}>
            <ProhibitIcon size={18} weight="fill" aria-hidden />
            <b>{translate('journey.opposed', { day: formatDay(contactOpposedOn, language, 'long') })}</b>
          </li>
        )}
      </ul>
    </Panel>
  )
}
