import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import styles from './Refusal.module.css'

/** Why a card came back, right under it, until it is read and closed. */
export function Refusal({ message, onClose }: { message: string; onClose: () => void }) {
  const translate = useTranslate()
  return (
    <div className={styles.refusal}>
      <WarningDiamondIcon size={16} weight="fill" aria-hidden />
      <p className={styles.why}>{translate(message, { _: message })}</p>
      <button type="button" className={styles.close} aria-label={translate('board.close_refusal')} onClick={onClose}>
        <XIcon size={14} weight="bold" aria-hidden />
      </button>
    </div>
  )
}
