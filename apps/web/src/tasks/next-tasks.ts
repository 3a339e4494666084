import type { Outcome } from '@ancrage/domain/interactions/interaction'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { TaskKind } from '@ancrage/domain/tasks/task'
import { workedFrom } from '@ancrage/reference/working-days'

/** What has just happened: a task done, or the result of an exchange. */
export type Happened = TaskKind | Outcome

/** A next task as proposed; its title is said by `task.propose.<key>`. */
export interface ProposedTask {
  readonly key: ProposalKey
  readonly kind: TaskKind
  readonly dueOn: Day
  readonly dueTime: string | null
}

const proposals = {
  retry: { kind: 'call', inDays: 1, at: '17:00' },
  call_back: { kind: 'call', inDays: 2 },
  catch_up: { kind: 'call', inDays: 14 },
  resume: { kind: 'call', inDays: 182 },
  send: { kind: 'email', inDays: 1 },
  reply: { kind: 'email', inDays: 1 },
  chase: { kind: 'follow_up', inDays: 7 },
  meet: { kind: 'meeting', inDays: 7 },
  visit: { kind: 'visit', inDays: 14 },
  papers: { kind: 'document', inDays: 7 },
  close: { kind: 'administrative', inDays: 1 },
} as const satisfies Record<string, { kind: TaskKind; inDays: number; at?: string }>

export type ProposalKey = keyof typeof proposals

const likely: Readonly<Record<Happened, readonly ProposalKey[]>> = {
  call: ['catch_up', 'send', 'meet'],
  email: ['chase', 'call_back', 'meet'],
  meeting: ['send', 'visit', 'catch_up'],
  visit: ['call_back', 'papers', 'meet'],
  document: ['chase', 'call_back', 'catch_up'],
  follow_up: ['chase', 'call_back', 'meet'],
  administrative: ['chase', 'papers', 'catch_up'],
  reached: ['catch_up', 'send', 'meet'],
  message_left: ['call_back', 'send', 'chase'],
  no_answer: ['retry', 'send', 'chase'],
  declined: ['resume', 'close', 'send'],
  sent: ['chase', 'call_back', 'meet'],
  answered: ['reply', 'call_back', 'meet'],
}

/** The three likeliest next tasks after something, the first one first, each on a day that is worked. */
export function nextTasks(after: Happened, today: Day): ProposedTask[] {
  return likely[after].map((key) => {
    const { kind, inDays, at = null }: { kind: TaskKind; inDays: number; at?: string | null } = proposals[key]
    return { key, kind, dueOn: workedFrom(addDays(today, inDays)), dueTime: at }
  })
}
