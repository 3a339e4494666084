import Button from '@mui/material/Button'
import { UsersThreeIcon } from '@phosphor-icons/react/dist/csr/UsersThree'
import { useTranslate } from 'react-admin'
import styles from './SelectionBar.module.css'

export interface SelectionBarProps {
  count: number
  onShare: () => void
  onClear: () => void
}

/** How many are chosen, and what to do with them. */
export function SelectionBar({ count, onShare, onClear }: SelectionBarProps) {
  const translate = useTranslate()
  return (
    <div className={styles.bar} role="status" data-any={count > 0}>
      {count > 0 && (
        <>
          <b>{translate('sharing.selected', { smart_count: count })}</b>
          <Button variant="contained" size="small" startIcon={<UsersThreeIcon size={18} aria-hidden />} onClick={onShare}>
            {translate('sharing.share')}
          </Button>
          <Button variant="text" size="small" onClick={onClear}>
            {translate('sharing.clear')}
          </Button>
        </>
      )}
    </div>
  )
}
