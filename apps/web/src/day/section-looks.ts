import type { Bucket } from '@ancrage/domain/tasks/task'
import type { Icon } from '@phosphor-icons/react'
import { CalendarBlankIcon } from '@phosphor-icons/react/dist/csr/CalendarBlank'
import { ClockClockwiseIcon } from '@phosphor-icons/react/dist/csr/ClockClockwise'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { ProhibitIcon } from '@phosphor-icons/react/dist/csr/Prohibit'
import { SunHorizonIcon } from '@phosphor-icons/react/dist/csr/SunHorizon'
import { TrayIcon } from '@phosphor-icons/react/dist/csr/Tray'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'

/** The parts of the page, in the order they are read; each is the id of its place. */
export type Part = Bucket | 'waiting' | 'since' | 'stalled' | 'awaited' | 'arrivals'

export const partIcons: Readonly<Record<Part, Icon>> = {
  late: WarningDiamondIcon,
  today: SunHorizonIcon,
  tomorrow: CalendarBlankIcon,
  week: CalendarBlankIcon,
  later: ClockClockwiseIcon,
  waiting: HourglassMediumIcon,
  since: TrayIcon,
  stalled: ProhibitIcon,
  awaited: HourglassMediumIcon,
  arrivals: FlagPennantIcon,
}

/** The anchor of a part. */
export const partId = (part: Part) => `day-${part}`
