import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import styles from './LogButton.module.css'
import { useQuickActions } from './quick-actions'
import { useShortcutsAreOn } from './shortcuts'

/** The one primary button of the chrome: note an exchange, aimed at whoever is on screen. */
export function LogButton() {
  const translate = useTranslate()
  const { actions, open } = useQuickActions()
  const shortcuts = useShortcutsAreOn()
  const action = actions.find(({ name }) => name === 'exchange')
  if (!action) return null
  const hint = shortcuts ? action.shortcuts?.[0]?.toUpperCase() : undefined
  return (
    <Button
      variant="contained"
      startIcon={<action.Icon size={20} aria-hidden />}
      onClick={() => open(action.name)}
      aria-keyshortcuts={hint}
    >
      {translate(action.label)}
      {hint && (
        <kbd className={styles.key} aria-hidden>
          {hint}
        </kbd>
      )}
    </Button>
  )
}
