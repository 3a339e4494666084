import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { request } from '../../../providers/api'
import { useCommand } from '../../../providers/use-command'
import { FormProblem } from '../../../ui/form/FormProblem'
import { excerptOf } from '../../../ui/formats'
import { MoreMenu } from '../../../ui/MoreMenu'
import { useRemoval } from '../../../ui/use-removal'
import { EntryDialog } from './EntryDialog'
import styles from './Timeline.module.css'
import type { EntryOf } from './timeline-entry'

/** What the reader may do of what was said: correct it, put it in the bin, take it back from there. */
export function EntryMenu({ entry }: { entry: EntryOf<'exchange'> | EntryOf<'note'> }) {
  const translate = useTranslate()
  const remove = useRemoval('interactions')
  const [editing, setEditing] = useState(false)
  const bin = useCommand(() => remove(entry, { name: excerptOf(entry.summary) }))
  const restore = useCommand(() => request('POST', `/interactions/${entry.id}/restore`))
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
      <MoreMenu label={translate('journey.entry_more')} size="small" className={styles.tool} disabled={bin.pending}>
        <MenuItem onClick={() => setEditing(true)}>{translate('journey.edit')}</MenuItem>
        <MenuItem onClick={() => void bin.run()}>{translate('journey.bin')}</MenuItem>
      </MoreMenu>
      {editing && <EntryDialog entry={entry} onClose={() => setEditing(false)} />}
      <FormProblem problem={bin.refused} />
    </span>
  )
}
