import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { useColleagues } from '../../users/use-colleagues'
import { refusalSaid } from './announcements'
import { useColumns } from './board-context'
import type { Moving } from './moves'
import styles from './Refusal.module.css'

/** Why a card came back, right under it, until it is read and closed. */
export function Refusal({ moving, onClose }: { moving: Moving; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const columns = useColumns()
  const { nameOf } = useColleagues()
  return (
    <div className={styles.refusal}>
      <WarningDiamondIcon size={16} weight="fill" aria-hidden />
      <p className={styles.why}>{refusalSaid(moving, { translate, language, columns, nameOf })}</p>
      <button type="button" className={styles.close} aria-label={translate('board.close_refusal')} onClick={onClose}>
        <XIcon size={14} weight="bold" aria-hidden />
      </button>
    </div>
  )
}
