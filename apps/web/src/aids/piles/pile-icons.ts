import type { Pile } from '@ancrage/domain/aids/pile'
import type { Icon } from '@phosphor-icons/react'
import { CoinsIcon } from '@phosphor-icons/react/dist/csr/Coins'
import { FilesIcon } from '@phosphor-icons/react/dist/csr/Files'
import { GavelIcon } from '@phosphor-icons/react/dist/csr/Gavel'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { ReceiptIcon } from '@phosphor-icons/react/dist/csr/Receipt'
import { SignatureIcon } from '@phosphor-icons/react/dist/csr/Signature'

/** The icon of each pile, on its tab and where it is empty. */
export const pileIcons: Readonly<Record<Pile, Icon>> = {
  to_complete: FilesIcon,
  ready: GavelIcon,
  to_sign: SignatureIcon,
  to_pay: CoinsIcon,
  evidence: ReceiptIcon,
  terms: HourglassMediumIcon,
}
