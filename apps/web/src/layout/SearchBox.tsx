import { IdentificationCardIcon } from '@phosphor-icons/react/dist/csr/IdentificationCard'
import { useTranslate } from 'react-admin'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { useQuickActions } from './quick-actions'
import styles from './SearchBox.module.css'

/** The door of the palette, drawn as the field it opens. */
export function SearchBox({ onOpen }: { onOpen?: () => void }) {
  const translate = useTranslate()
  const { open } = useQuickActions()
  return (
    <button
      type="button"
      className={styles.box}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={() => {
        onOpen?.()
        open('palette')
      }}
    >
      <IdentificationCardIcon size={20} aria-hidden />
      <VisuallyHidden>{translate('header.search')}</VisuallyHidden>
      <span className={styles.hint}>{translate('header.search_hint')}</span>
      <kbd className={styles.key} aria-hidden>
        Ctrl K
      </kbd>
    </button>
  )
}
