import type { contract } from '@ancrage/contract/index'
import type { fill } from '@ancrage/contract/journeys'
import type { Day, Instant } from '@ancrage/domain/kernel/day'
import type { z } from 'zod'
import type { Colleague } from './accounts'

/** What a plan writes of a record: any of its fields but the links, told by keys of the plan; the contract reads the whole. */
type Written<R extends { readonly create: z.ZodType }, Links extends PropertyKey = never> = Partial<Omit<z.output<R['create']>, Links>>

export type PersonWritten = Written<typeof contract.people, 'advisorId' | 'organisationId'>
export type JourneyWritten = Written<typeof contract.journeys, 'personId'>
export type ExchangeWritten = Written<typeof contract.interactions, 'personId' | 'journeyId' | 'participantIds'>
export type TaskWritten = Written<typeof contract.tasks, 'assigneeId' | 'personId' | 'journeyId' | 'trackId'>
export type InstallationWritten = Written<typeof contract.installations, 'personId' | 'organisationId'>
export type MoveFillWritten = z.output<typeof fill>
export type Closing = Pick<z.output<typeof contract.journeys.close.body>, 'outcome' | 'reason'>

export type PipelineKey = 'contact' | 'installation' | 'spouse_job' | 'housing' | 'childcare' | 'aid'
export type Waiting = 'professional' | 'spouse' | 'partner' | 'internal'

/** Something done, by a command of the service. Records are named by keys of the plan. */
type Done =
  | {
      readonly do: 'add_person'
      readonly key: string
      readonly written: PersonWritten
      readonly advisor?: Colleague
      readonly office?: string
    }
  | { readonly do: 'enter_journey'; readonly key: string; readonly person: string; readonly written: JourneyWritten }
  | { readonly do: 'open_journey'; readonly journey: string; readonly advisor: Colleague }
  | { readonly do: 'hold_journey'; readonly journey: string; readonly untilOn: string; readonly reason: string }
  | { readonly do: 'queue_journey'; readonly journey: string; readonly reason: string; readonly reasons: readonly string[] }
  | ({ readonly do: 'close_journey'; readonly journey: string } & Closing)
  | { readonly do: 'join_household'; readonly of: string; readonly person: string }
  | {
      readonly do: 'add_member'
      readonly journey: string
      readonly key: string
      readonly kind: 'spouse' | 'child'
      readonly birthYear?: number
      readonly jobTitle?: string
    }
  | {
      readonly do: 'add_need'
      readonly journey: string
      readonly kind: 'spouse_job' | 'housing' | 'childcare' | 'school'
      readonly member?: string
      readonly criteria?: object
    }
  | { readonly do: 'note'; readonly person: string; readonly journey?: string; readonly written: ExchangeWritten }
  | {
      readonly do: 'move'
      readonly journey: string
      readonly pipeline: PipelineKey
      readonly step: number
      readonly fill?: MoveFillWritten
    }
  | { readonly do: 'await'; readonly journey: string; readonly pipeline: PipelineKey; readonly waitingFor: Waiting; readonly since: string }
  | {
      readonly do: 'plan_task'
      readonly key: string
      readonly journey: string
      readonly pipeline?: PipelineKey
      readonly assignee: Colleague
      readonly written: TaskWritten
    }
  | { readonly do: 'finish_task'; readonly task: string }
  | { readonly do: 'follow_playbooks'; readonly journey: string }
  | { readonly do: 'tick_plan'; readonly journey: string; readonly until: string }
  | { readonly do: 'declare_absence'; readonly fromOn: Day; readonly untilOn: Day; readonly standIn: Colleague }
  | { readonly do: 'register_installation'; readonly written: InstallationWritten }

/** A deed with its moment and its author. */
export type Deed = Done & { readonly at: Instant; readonly by: Colleague }
export type DeedKind = Done['do']
export type DeedOf<K extends DeedKind> = Extract<Deed, { readonly do: K }>
