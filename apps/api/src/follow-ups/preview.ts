import type { followUpRules } from '@ancrage/contract/follow-ups'
import type { ReplyOf } from '@ancrage/contract/route'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { inArray } from 'drizzle-orm'
import { fullName } from '../journeys/names'
import { type Asking, may } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { openRuleTasks } from './already'
import { type Proposal, propose } from './propose'
import { type Rule, readRules } from './rules'

const { people } = tables

/** Proposals listed; all are counted. */
const shown = 50

/** The day the rules run next. */
const nextRun = (today: Day) => workedFrom(addDays(today, 1))

/** What each rule has proposed that waits for an answer, and what it would propose at its next run. */
export async function countRules({ read, today }: Asking): Promise<ReplyOf<typeof followUpRules.counts>> {
  const rules = await readRules(read)
  const [open, { proposals, moot }] = await Promise.all([openRuleTasks(read), propose(read, rules, nextRun(today))])
  const gone = new Set(moot)
  return rules.map(({ id }) => ({
    ruleId: id,
    open: open.filter((task) => task.ruleId === id && task.confirmedAt === null && !gone.has(task.id)).length,
    next: proposals.filter(({ rule }) => rule.id === id).length,
  }))
}

/** What a rule would propose at the next run if it were as typed, switched on, among the others. */
export async function previewRule(
  asking: Asking,
  typed: Omit<Rule, 'id'> & { readonly id?: string | undefined },
): Promise<ReplyOf<typeof followUpRules.preview>> {
  const { read, today } = asking
  const rules = await readRules(read)
  const rule: Rule = { ...typed, id: typed.id ?? 'new', active: true }
  const others = rules.filter(({ id }) => id !== rule.id)
  const { proposals } = await propose(read, [...others, rule], nextRun(today))
  const own = proposals.filter((one) => one.rule.id === rule.id)
  const names = may(asking.actor, 'people.read') ? await namesOf(read, own.slice(0, shown)) : null
  return {
    count: own.length,
    tasks: own.slice(0, shown).map(({ assignee, dueOn, anchorOn, concern: { personId, journeyId } }) => ({
      assigneeId: assignee.id,
      dueOn,
      anchorOn,
      about: names && { personId, name: names.get(personId) ?? '', journeyId },
    })),
  }
}

async function namesOf(read: Reads, proposals: readonly Proposal[]): Promise<Map<string, string>> {
  const ids = proposals.map(({ concern }) => concern.personId)
  const rows = await read
    .select({ id: people.id, firstName: people.firstName, lastName: people.lastName })
    .from(people)
    .where(inArray(people.id, ids))
  return new Map(rows.map((row) => [row.id, fullName(row)]))
}
