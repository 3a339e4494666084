import type { Icon } from '@phosphor-icons/react'
import { ArchiveIcon } from '@phosphor-icons/react/dist/csr/Archive'
import { BellRingingIcon } from '@phosphor-icons/react/dist/csr/BellRinging'
import { BoundingBoxIcon } from '@phosphor-icons/react/dist/csr/BoundingBox'
import { CalendarXIcon } from '@phosphor-icons/react/dist/csr/CalendarX'
import { ClockCounterClockwiseIcon } from '@phosphor-icons/react/dist/csr/ClockCounterClockwise'
import { EnvelopeOpenIcon } from '@phosphor-icons/react/dist/csr/EnvelopeOpen'
import { EnvelopeSimpleIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimple'
import { FileTextIcon } from '@phosphor-icons/react/dist/csr/FileText'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { KanbanIcon } from '@phosphor-icons/react/dist/csr/Kanban'
import { ListChecksIcon } from '@phosphor-icons/react/dist/csr/ListChecks'
import { MapPinAreaIcon } from '@phosphor-icons/react/dist/csr/MapPinArea'
import { MapTrifoldIcon } from '@phosphor-icons/react/dist/csr/MapTrifold'
import { SlidersHorizontalIcon } from '@phosphor-icons/react/dist/csr/SlidersHorizontal'
import { StackIcon } from '@phosphor-icons/react/dist/csr/Stack'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { UsersFourIcon } from '@phosphor-icons/react/dist/csr/UsersFour'
import { UsersThreeIcon } from '@phosphor-icons/react/dist/csr/UsersThree'

export interface AdminSection {
  /** Key of its name and sentence under `admin.sections.`. */
  readonly key: string
  readonly path: string
  readonly permission: string
  readonly Icon: Icon
}

/** The sections of the administration, in order; each is shown where its screen exists, to whoever has its permission. */
export const sections: readonly AdminSection[] = [
  { key: 'users', path: '/users', permission: 'users.write', Icon: UsersThreeIcon },
  { key: 'pipelines', path: '/pipelines', permission: 'pipelines.write', Icon: KanbanIcon },
  { key: 'playbooks', path: '/playbooks', permission: 'playbooks.write', Icon: ListChecksIcon },
  { key: 'aid_schemes', path: '/aid-schemes', permission: 'aid_schemes.write', Icon: HandCoinsIcon },
  { key: 'zonages', path: '/zonages', permission: 'zonages.write', Icon: MapPinAreaIcon },
  { key: 'areas', path: '/areas', permission: 'areas.write', Icon: StackIcon },
  { key: 'sectors', path: '/sectors', permission: 'sectors.write', Icon: MapTrifoldIcon },
  { key: 'contours', path: '/contours', permission: 'areas.write', Icon: BoundingBoxIcon },
  { key: 'committees', path: '/committees', permission: 'committees.write', Icon: UsersFourIcon },
  { key: 'absences', path: '/absences', permission: 'absences.write', Icon: CalendarXIcon },
  { key: 'follow_ups', path: '/follow-up-rules', permission: 'follow_up_rules.write', Icon: BellRingingIcon },
  { key: 'mail_templates', path: '/mail-templates', permission: 'mail_templates.write', Icon: EnvelopeOpenIcon },
  { key: 'opening_balances', path: '/opening-balances', permission: 'opening_balances.write', Icon: ArchiveIcon },
  { key: 'letter_templates', path: '/letter-templates', permission: 'letter_templates.write', Icon: FileTextIcon },
  { key: 'settings', path: '/settings', permission: 'settings.write', Icon: SlidersHorizontalIcon },
  { key: 'jobs', path: '/jobs', permission: 'jobs.run', Icon: ClockCounterClockwiseIcon },
  { key: 'mails', path: '/mails', permission: 'mails.keep', Icon: EnvelopeSimpleIcon },
  { key: 'bin', path: '/bin', permission: 'bin.read', Icon: TrashIcon },
]
