import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { request } from '../../../providers/api'
import { useCommand } from '../../../providers/use-command'
import { FormProblem } from '../../../ui/form/FormProblem'
import { excerptOf } from '../../../ui/formats'
import { useRemoval } from '../../../ui/use-removal'
import { EntryDialog } from './EntryDialog'
import styles from './Timeline.module.css'
import type { EntryOf } from './timeline-entry'

/** What the reader may do of what was said: correct it, put it in the bin, take it back from there. */
export function EntryMenu({ entry }: { entry: EntryOf<'exchange'> | EntryOf<'note'> }) {
  const translate = useTranslate()
  const remove = useRemoval('interactions')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [editing, setEditing] = useState(false)
  const bin = useCommand(() => remove(entry, { name: excerptOf(entry.summary) }))
  const restore = useCommand(() => request('POST', `/interactions/${entry.id}/restore`))
  const choose = (run: () => void) => () => {
    setAnchor(null)
    run()
  }
  if (!entry.mayChange) return null
  if (entry.binned)
    return (
      <span className={styles.tools}>
        <Button size="small" variant="text" disabled={restore.pending} onClick={() => void restore.run()}>
          {translate('journey.restore')}
        </Button>
        <FormProblem problem={restore.refused} />
      </span>
    )
  return (
    <span className={styles.tools}>
      <Button
        variant="text"
        size="small"
        className={styles.tool}
        aria-label={translate('journey.entry_more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={bin.pending}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={18} weight="bold" aria-hidden />
      </Button>
      {anchor && (
        <Menu open anchorEl={anchor} onClose={() => setAnchor(null)}>
          <MenuItem onClick={choose(() => setEditing(true))}>{translate('journey.edit')}</MenuItem>
          <MenuItem onClick={choose(() => void bin.run())}>{translate('journey.bin')}</MenuItem>
        </Menu>
      )}
      {editing && <EntryDialog entry={entry} onClose={() => setEditing(false)} />}
      <FormProblem problem={bin.refused} />
    </span>
  )
}
