import { EnvelopeSimpleIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimple'
import { FileTextIcon } from '@phosphor-icons/react/dist/csr/FileText'
import { IdentificationCardIcon } from '@phosphor-icons/react/dist/csr/IdentificationCard'
import { MapPinIcon } from '@phosphor-icons/react/dist/csr/MapPin'
import { ProhibitIcon } from '@phosphor-icons/react/dist/csr/Prohibit'
import { LinkBase, useTranslate } from 'react-admin'
import { MailAddressLine } from '../../../mail'
import { formatDay } from '../../../ui/formats'
import { Panel } from '../../../ui/Panel'
import { PhoneLink } from '../../../ui/PhoneLink'
import { useLanguage } from '../../../ui/use-language'
import { useToday } from '../../../ui/use-today'
import { useJourney } from '../journey-page'
import styles from './Rail.module.css'

/** How to reach the person, and what they were told of their data. */
export function ContactDetails() {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { person } = useJourney()
  const on = (day: NonNullable<typeof person.noticeGivenOn>) => formatDay(day, language, 'short', today)
  const phones = [person.phone, person.phone2].filter((number) => number !== null)
  return (
    <Panel title={translate('journey.contact_details')}>
      <ul className={styles.list}>
        {phones.map((number) => (
          <li key={number} className={styles.line}>
            <PhoneLink number={number} />
          </li>
        ))}
        {person.email && (
          <li className={styles.line}>
            <EnvelopeSimpleIcon size={18} aria-hidden />
            <MailAddressLine person={{ ...person, email: person.email }} />
          </li>
        )}
        {person.communeName && (
          <li className={styles.line}>
            <MapPinIcon size={18} aria-hidden />
            {translate('journey.lives_in', { commune: person.communeName })}
          </li>
        )}
        <li className={styles.line}>
          <FileTextIcon size={18} aria-hidden />
          {person.noticeGivenOn ? (
            translate('journey.notice_given', { day: on(person.noticeGivenOn) })
          ) : (
            <b>{translate('journey.notice_missing')}</b>
          )}
        </li>
        {person.contactOpposedOn && (
          <li className={styles.line}>
            <ProhibitIcon size={18} weight="fill" aria-hidden />
            <b>{translate('journey.opposed', { day: on(person.contactOpposedOn) })}</b>
          </li>
        )}
        <li className={styles.line}>
          <IdentificationCardIcon size={18} aria-hidden />
          <LinkBase to={`/people/${person.id}`}>{translate('journey.person_record')}</LinkBase>
        </li>
      </ul>
    </Panel>
  )
}
