import { PhoneIcon } from '@phosphor-icons/react/dist/csr/Phone'
import { useTranslate } from 'react-admin'
import { formatPhone } from './formats'
import styles from './PhoneLink.module.css'

export interface PhoneLinkProps {
  /** As stored, E.164. */
  number: string
  /** `text` shows the number; `button` is the 44 px square of a phone's row. */
  variant?: 'text' | 'button'
}

/** Dials a number. */
export function PhoneLink({ number, variant = 'text' }: PhoneLinkProps) {
  const translate = useTranslate()
  const shown = formatPhone(number)
  return (
    <a className={styles[variant]} href={`tel:${number}`} aria-label={translate('phone.call', { number: shown })}>
      <PhoneIcon size={variant === 'button' ? 20 : 18} aria-hidden />
      {variant === 'text' && shown}
    </a>
  )
}
