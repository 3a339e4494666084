import Button from '@mui/material/Button'
import { PhoneIcon } from '@phosphor-icons/react/dist/csr/Phone'
import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { useTranslate } from 'react-admin'
import { useQuickActions } from '../../layout/quick-actions'
import { WriteMenu } from '../../mail'
import { formatPhone } from '../../ui/formats'
import { CommandMenu } from './CommandMenu'
import { useJourney } from './journey-page'
import styles from './PhoneActions.module.css'

/** On the phone only: call, note, write, each 44 px high. */
export function PhoneActions() {
  const translate = useTranslate()
  const { open, actions } = useQuickActions()
  const { person, journey } = useJourney()
  const { phone, phone2 } = person
  const number = phone ?? phone2
  return (
    <div className={styles.actions}>
      {number && (
        <Button
          variant="contained"
          href={`tel:${number}`}
          aria-label={translate('phone.call', { number: formatPhone(number) })}
          startIcon={<PhoneIcon size={20} aria-hidden />}
        >
          {translate('journey.call')}
        </Button>
      )}
      {actions.some(({ name }) => name === 'exchange') && (
        <Button startIcon={<PhoneCallIcon size={20} aria-hidden />} onClick={() => open('exchange')}>
          {translate('journey.log')}
        </Button>
      )}
      <WriteMenu person={person} journeyId={journey.id} />
      <span className={styles.more}>
        <CommandMenu />
      </span>
    </div>
  )
}
