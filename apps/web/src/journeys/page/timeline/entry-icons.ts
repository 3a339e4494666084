import type { Icon } from '@phosphor-icons/react'
import { ChatCircleIcon } from '@phosphor-icons/react/dist/csr/ChatCircle'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { IdentificationCardIcon } from '@phosphor-icons/react/dist/csr/IdentificationCard'
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { NoteIcon } from '@phosphor-icons/react/dist/csr/Note'
import { PaperclipIcon } from '@phosphor-icons/react/dist/csr/Paperclip'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { UsersThreeIcon } from '@phosphor-icons/react/dist/csr/UsersThree'
import { mediumIcons } from '../../../interactions'
import { pipelineIcon } from '../../pipeline-icons'
import type { Entry } from './timeline-entry'

/** What draws an entry: how it was said, which track moved, or what kind of deed it is. */
export function entryIcon(entry: Entry): Icon {
  switch (entry.kind) {
    case 'exchange':
      return entry.medium ? mediumIcons[entry.medium] : ChatCircleIcon
    case 'note':
      return entry.visibility === 'private' ? LockSimpleIcon : NoteIcon
    case 'step':
      return pipelineIcon(entry.pipelineKey)
    case 'task':
      return CheckCircleIcon
    case 'document':
      return PaperclipIcon
    case 'aid':
      return HandCoinsIcon
    case 'journey':
      return PathIcon
    case 'household':
      return UsersThreeIcon
    case 'person':
      return IdentificationCardIcon
  }
}
