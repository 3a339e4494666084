import type { Day } from '@ancrage/domain/kernel/day'
import { aidWatches, alertWatches, installationWatches } from '@ancrage/domain/tasks/follow-up'
import { proposed } from '@ancrage/domain/tasks/follow-up-due'
import { spread } from '@ancrage/domain/tasks/follow-up-spread'
import { isWorked } from '@ancrage/reference/working-days'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Colleague, givenTo, readStaff } from '../journeys/given-to'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { loads, madeBefore, madeForOf, openRuleTasks, plannedDays } from './already'
import type { Rule } from './rules'
import { type Concern, concernsOf } from './watched'

const { sectorCommunes, sectors } = tables

/** A task that a rule asks for. */
export interface Proposal {
  readonly rule: Rule
  readonly concern: Concern
  readonly assignee: Colleague
  readonly anchorOn: Day
  readonly dueOn: Day
  readonly madeFor: string
}

/** What the rules ask for on a day, and the proposals nobody made theirs that have no reason left. */
export interface Asked {
  readonly proposals: readonly Proposal[]
  readonly moot: readonly string[]
}

/**
 * Runs the rules against the base as it stands, on a day, and writes nothing. Of the rules of one watch, the latest to speak
 * is heard; nothing is asked about what a rule already asks. Those switched off ask nothing, and what they asked is moot.
 */
export async function propose(read: Reads, rules: readonly Rule[], day: Day): Promise<Asked> {
  const [open, planned, staff, sectorOf] = await Promise.all([
    openRuleTasks(read),
    plannedDays(read),
    readStaff(read),
    sectorAdvisors(read),
  ])
  const found = await Promise.all(
    rules.filter(({ active }) => active).map(async (rule) => (await concernsOf(read, rule)).map((concern) => ({ rule, concern }))),
  )
  const concerns = found.flat()
  const standing = new Set(concerns.map(({ rule, concern }) => `${rule.id} ${concern.subjectId} ${concern.anchorOn}`))
  const moot = open.filter(
    ({ confirmedAt, ruleId, subjectId, anchorOn }) => confirmedAt === null && !standing.has(`${ruleId} ${subjectId} ${anchorOn}`),
  )
  const watchOf = new Map(rules.map(({ id, watch }) => [id, watch]))
  const gone = new Set(moot.map(({ id }) => id))
  const kept = open.filter(({ id }) => !gone.has(id))
  const asking = new Set(kept.map(({ ruleId, subjectId }) => `${watchOf.get(ruleId)} ${subjectId}`))
  const heard = latestHeard(concerns, planned, day).filter(
    ({ rule, concern }) => alertWatches.includes(rule.watch) || !asking.has(`${rule.watch} ${concern.subjectId}`),
  )
  const before = await madeBefore(
    read,
    heard.map(({ madeFor }) => madeFor),
  )
  const given = heard
    .filter(({ madeFor }) => !before.has(madeFor))
    .flatMap((one) => {
      const { advisors, communeCode } = one.concern
      const role = aidWatches.includes(one.rule.watch) ? 'aid_officer' : undefined
      const assignee = givenTo(staff, [...advisors, sectorOf.get(communeCode ?? '') ?? null], role)
      return assignee
        ? [
            {
              ...one,
              assignee,
              assigneeId: assignee.id,
              anchorOn: one.concern.anchorOn,
              last: installationWatches.includes(one.rule.watch),
            },
          ]
        : []
    })
  return { proposals: spread(given, { from: day, loads: await loads(read), isWorked }), moot: [...gone] }
}

interface Heard {
  readonly rule: Rule
  readonly concern: Concern
  readonly madeFor: string
  readonly on: Day
}

function latestHeard(concerns: readonly { rule: Rule; concern: Concern }[], planned: ReadonlyMap<string, Day>, day: Day): Heard[] {
  const heard = new Map<string, Heard>()
  for (const { rule, concern } of concerns) {
    const { subjectId, journeyId, trackId, anchorOn, wakesOn } = concern
    const plannedOn = earliest(planned.get(trackId ?? journeyId ?? ''), wakesOn)
    const due = proposed(rule, { anchorOn, plannedOn }, day, isWorked)
    if (!due) continue
    const key = `${rule.watch} ${subjectId}`
    const other = heard.get(key)
    if (other && other.on >= due.on) continue
    heard.set(key, { rule, concern, on: due.on, madeFor: madeForOf({ ruleId: rule.id, subjectId, anchorOn }, due.number) })
  }
  return [...heard.values()]
}

function earliest(one: Day | undefined, other: Day | null): Day | null {
  return [one, other].filter((day) => day != null).sort()[0] ?? null
}

/** The advisor of each commune, by its sector. */
async function sectorAdvisors(read: Reads): Promise<ReadonlyMap<string, string | null>> {
  const rows = await read
    .select({ communeCode: sectorCommunes.communeCode, advisorId: sectors.advisorId })
    .from(sectorCommunes)
    .innerJoin(sectors, eq(sectors.id, sectorCommunes.sectorId))
    .where(and(isNull(sectors.archivedAt), isNotNull(sectors.advisorId)))
  return new Map(rows.map(({ communeCode, advisorId }) => [communeCode, advisorId]))
}
