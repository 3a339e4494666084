import Dialog from '@mui/material/Dialog'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { QuickDialogProps } from '../layout/quick-actions'
import { useQuickActions } from '../layout/quick-actions'
import { useShell } from '../layout/shell-context'
import { keepShortcuts, useShortcutsAreOn } from '../layout/shortcuts'
import { useLanguage } from '../ui/use-language'
import styles from './ShortcutSheet.module.css'
import { sayKeys } from './say-keys'

/** Keys that belong to a place of the page rather than to an action. */
const elsewhere = [
  { keys: ['mod+enter'], label: 'palette.keys.save' },
  { keys: ['j'], label: 'palette.keys.next' },
  { keys: ['k'], label: 'palette.keys.previous' },
] as const

/** « Raccourcis clavier » (?): what each key does, and the switch of those that are a single letter. */
export function ShortcutSheet({ onClose }: QuickDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const on = useShortcutsAreOn()
  const { actions } = useQuickActions()
  const { entries } = useShell()
  const groups = [
    { title: 'palette.groups.action', lines: actions.flatMap(({ label, shortcuts: keys }) => (keys ? [{ keys, label }] : [])) },
    {
      title: 'palette.groups.screen',
      lines: entries.flatMap(({ key, goKey }) => (goKey ? [{ keys: [`g ${goKey}`], label: `nav.${key}` }] : [])),
    },
    { title: 'palette.keys.elsewhere', lines: elsewhere },
  ]
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('header.shortcuts')}</DialogTitle>
      <div className={styles.groups}>
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3 className={styles.title}>{translate(title)}</h3>
            <dl className={styles.lines}>
              {lines.map(({ keys, label }) => (
                <div key={label} className={styles.line}>
                  <dt>{translate(label)}</dt>
                  <dd className={styles.keys}>
                    {keys.map((one) => (
                      <kbd key={one} className={styles.key} data-off={!on && !one.startsWith('mod+')}>
                        {sayKeys(one, language)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={styles.foot}>
        <FormControlLabel
          control={<Switch checked={on} onChange={(_, next) => keepShortcuts(next)} />}
          label={translate('palette.keys.switch')}
        />
        <p>{translate('palette.keys.switch_hint')}</p>
      </div>
    </Dialog>
  )
}
