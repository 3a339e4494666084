import Dialog from '@mui/material/Dialog'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { LinkBase, useTranslate } from 'react-admin'
import { LanguageSwitch } from './LanguageSwitch'
import styles from './MoreSheet.module.css'
import { useQuickActions } from './quick-actions'
import { SearchBox } from './SearchBox'
import { useShell } from './shell-context'

/** What the phone's bar has no room for: search, the other screens, creations, language. */
export function MoreSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const translate = useTranslate()
  const { entries } = useShell()
  const { actions, open: act } = useQuickActions()
  const searchable = entries.some((entry) => entry.path === '/people')
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="more-title">
      <div className={styles.head}>
        <h2 id="more-title" className={styles.title}>
          {translate('nav.more')}
        </h2>
        <LanguageSwitch />
        <button type="button" className={styles.close} aria-label={translate('header.close')} onClick={onClose}>
          <XIcon size={20} aria-hidden />
        </button>
      </div>
      {searchable && (
        <div className={styles.search}>
          <SearchBox onOpen={onClose} />
        </div>
      )}
      <ul>
        {entries
          .filter((entry) => !entry.onPhone)
          .map(({ key, path, Icon }) => (
            <li key={path}>
              <LinkBase className={styles.line} to={path} onClick={onClose}>
                <Icon size={20} aria-hidden />
                {translate(`nav.${key}`)}
              </LinkBase>
            </li>
          ))}
        {actions
          .filter(({ place }) => place === undefined)
          .map(({ name, label, Icon }) => (
            <li key={name}>
              <button
                type="button"
                className={styles.line}
                onClick={() => {
                  onClose()
                  act(name)
                }}
              >
                <Icon size={20} aria-hidden />
                {translate(label)}
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}
