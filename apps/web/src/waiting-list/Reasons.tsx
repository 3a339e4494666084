import { HandPointingIcon } from '@phosphor-icons/react/dist/csr/HandPointing'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import styles from './Reasons.module.css'
import type { WaitingEntry } from './waiting-entry'
import { signed } from './weigh-form'

/** What explains a place: « Zone fragile +2 », « Décision +3 · fermeture du cabinet ». */
export function Reasons({ entry }: { entry: Pick<WaitingEntry, 'reasons' | 'adjustment' | 'adjustmentReason'> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { reasons, adjustment, adjustmentReason } = entry
  if (reasons.length === 0 && adjustment === 0) return <span className={styles.none}>{translate('waiting_list.no_reason')}</span>
  return (
    <ul className={styles.chips}>
      {reasons.map(({ key, label, points }) => (
        <li key={key} className={styles.chip}>
          {label[language]} <b>{signed(points)}</b>
        </li>
      ))}
      {adjustment !== 0 && (
        <li className={styles.chip} data-by="hand">
          <HandPointingIcon size={14} aria-hidden />
          <span>
            {translate('waiting_list.decision')} <b>{signed(adjustment)}</b>
            {adjustmentReason && <span className={styles.why}> · {adjustmentReason}</span>}
          </span>
        </li>
      )}
    </ul>
  )
}
