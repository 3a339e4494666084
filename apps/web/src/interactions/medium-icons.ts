import type { Medium } from '@ancrage/domain/interactions/interaction'
import type { Icon } from '@phosphor-icons/react'
import { ChatTextIcon } from '@phosphor-icons/react/dist/csr/ChatText'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { EnvelopeIcon } from '@phosphor-icons/react/dist/csr/Envelope'
import { HandshakeIcon } from '@phosphor-icons/react/dist/csr/Handshake'
import { MailboxIcon } from '@phosphor-icons/react/dist/csr/Mailbox'
import { MapPinIcon } from '@phosphor-icons/react/dist/csr/MapPin'
import { PhoneIcon } from '@phosphor-icons/react/dist/csr/Phone'
import { UsersThreeIcon } from '@phosphor-icons/react/dist/csr/UsersThree'
import { VideoCameraIcon } from '@phosphor-icons/react/dist/csr/VideoCamera'

/** The icon of each medium, wherever an exchange is shown. */
export const mediumIcons: Readonly<Record<Medium, Icon>> = {
  telephone: PhoneIcon,
  courriel: EnvelopeIcon,
  visio: VideoCameraIcon,
  'rendez-vous': HandshakeIcon,
  visite: MapPinIcon,
  salon: UsersThreeIcon,
  courrier: MailboxIcon,
  sms: ChatTextIcon,
  autre: DotsThreeIcon,
}
