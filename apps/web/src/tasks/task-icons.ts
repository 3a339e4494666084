import type { TaskKind } from '@ancrage/domain/tasks/task'
import type { Icon } from '@phosphor-icons/react'
import { ArrowBendUpRightIcon } from '@phosphor-icons/react/dist/csr/ArrowBendUpRight'
import { CalendarCheckIcon } from '@phosphor-icons/react/dist/csr/CalendarCheck'
import { EnvelopeIcon } from '@phosphor-icons/react/dist/csr/Envelope'
import { FileTextIcon } from '@phosphor-icons/react/dist/csr/FileText'
import { MapPinIcon } from '@phosphor-icons/react/dist/csr/MapPin'
import { PhoneIcon } from '@phosphor-icons/react/dist/csr/Phone'
import { StampIcon } from '@phosphor-icons/react/dist/csr/Stamp'

/** The icon of each kind of task, wherever one is shown. */
export const taskIcons: Readonly<Record<TaskKind, Icon>> = {
  call: PhoneIcon,
  email: EnvelopeIcon,
  meeting: CalendarCheckIcon,
  visit: MapPinIcon,
  document: FileTextIcon,
  follow_up: ArrowBendUpRightIcon,
  administrative: StampIcon,
}
