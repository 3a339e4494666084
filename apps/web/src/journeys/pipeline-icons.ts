import type { Icon } from '@phosphor-icons/react'
import { BabyIcon } from '@phosphor-icons/react/dist/csr/Baby'
import { BriefcaseIcon } from '@phosphor-icons/react/dist/csr/Briefcase'
import { ChatCircleTextIcon } from '@phosphor-icons/react/dist/csr/ChatCircleText'
import { CircleDashedIcon } from '@phosphor-icons/react/dist/csr/CircleDashed'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { HouseLineIcon } from '@phosphor-icons/react/dist/csr/HouseLine'

const icons: Readonly<Record<string, Icon>> = {
  contact: ChatCircleTextIcon,
  installation: FlagPennantIcon,
  spouse_job: BriefcaseIcon,
  housing: HouseLineIcon,
  childcare: BabyIcon,
  aid: HandCoinsIcon,
}

/** The icon of a pipeline; a pipeline that a manager added has a neutral one. */
export function pipelineIcon(pipelineKey: string): Icon {
  return icons[pipelineKey] ?? CircleDashedIcon
}
