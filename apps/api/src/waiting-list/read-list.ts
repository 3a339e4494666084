import { inWaitingOrder, pointsOf, reasonsOf } from '@ancrage/domain/journeys/waiting-list'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { membershipsOf } from '../access/scope'
import { type Asking, may } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { communeOfJourney } from '../territory/placed'
import { readCriteria } from './criteria'

const { communes, journeyMembers, journeys, people, waitingEntries } = tables

/** Who waits, and where they wish to settle, else live. */
const person = {
  id: people.id,
  civility: people.civility,
  lastName: people.lastName,
  firstName: people.firstName,
  professionCode: people.professionCode,
  specialtyCode: people.specialtyCode,
  phone: people.phone,
  communeName: sql<string | null>`(select ${communes.name} from ${communes} where ${communes.code} = ${communeOfJourney})`,
}

/** The waiting list in order. One put there before places were kept waits from the day it was opened, without a reason. */
export async function readList(asking: Asking) {
  const { read } = asking
  const { criteria, criteriaVersion } = await readCriteria(read)
  const rows = await read
    .select({
      journeyId: journeys.id,
      version: journeys.version,
      number: journeys.number,
      person,
      sinceOn: sql<Day>`coalesce(${waitingEntries.sinceOn}, ${journeys.openedOn}, ${journeys.enteredOn})`,
      targetOn: journeys.targetOn,
      reasons: waitingEntries.reasons,
      adjustment: waitingEntries.adjustment,
      adjustmentReason: waitingEntries.adjustmentReason,
      advisorId: journeys.advisorId,
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .leftJoin(waitingEntries, eq(waitingEntries.journeyId, journeys.id))
    .where(and(eq(journeys.status, 'waiting_list'), isNull(journeys.archivedAt)))
  const theirs = await changeable(
    asking,
    rows.map(({ journeyId }) => journeyId),
  )
  const list = rows.map((row) => ({ ...row, reasons: row.reasons ?? [], adjustment: row.adjustment ?? 0 }))
  return {
    criteria: [...criteria],
    criteriaVersion,
    entries: inWaitingOrder(list, criteria).map((entry, index) => ({
      ...entry,
      rank: index + 1,
      points: pointsOf(entry, criteria),
      reasons: reasonsOf(entry, criteria),
      mayChange: theirs(entry.journeyId),
    })) as never,
  }
}

/** Which of some journeys the reader may change: their team's, or any of a manager. */
async function changeable({ actor, read, today }: Asking, ids: readonly string[]): Promise<(id: string) => boolean> {
  if (!may(actor, 'journeys.write')) return () => false
  if (actor.roles.includes('manager')) return () => true
  const rows = await read
    .select({ journeyId: journeyMembers.journeyId })
    .from(journeyMembers)
    .where(and(inArray(journeyMembers.journeyId, [...ids]), membershipsOf(actor.id, today)))
  const own = new Set(rows.map(({ journeyId }) => journeyId))
  return (id) => own.has(id)
}
