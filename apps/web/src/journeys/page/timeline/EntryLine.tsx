import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { DeedText } from './DeedText'
import { DocumentText } from './DocumentText'
import { EntryMenu } from './EntryMenu'
import { entryIcon } from './entry-icons'
import { OpeningText } from './OpeningText'
import { SpokenText } from './SpokenText'
import { StepText } from './StepText'
import { TaskText } from './TaskText'
import styles from './Timeline.module.css'
import type { Entry, Opening } from './timeline-entry'

/** One thing that happened: its icon, what it was, what may be done of it. */
export function EntryLine({ entry }: { entry: Entry | Opening }) {
  const Icon = entry.kind === 'opening' ? PathIcon : entryIcon(entry)
  return (
    <div className={styles.entry}>
      <span className={styles.icon}>
        <Icon size={20} aria-hidden />
      </span>
      <div className={styles.text}>
        <EntryText entry={entry} />
      </div>
      {(entry.kind === 'exchange' || entry.kind === 'note') && <EntryMenu entry={entry} />}
    </div>
  )
}

function EntryText({ entry }: { entry: Entry | Opening }) {
  switch (entry.kind) {
    case 'opening':
      return <OpeningText opening={entry} />
    case 'exchange':
    case 'note':
      return <SpokenText entry={entry} />
    case 'step':
      return <StepText entry={entry} />
    case 'task':
      return <TaskText entry={entry} />
    case 'document':
      return <DocumentText entry={entry} />
    case 'aid':
    case 'journey':
    case 'household':
    case 'person':
      return <DeedText entry={entry} />
  }
}
