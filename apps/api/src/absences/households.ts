import { and, asc, inArray, isNull } from 'drizzle-orm'
import { visibleHouseholdMembers, visibleHouseholds, visibleNeeds } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { householdMembers, households, needs } = tables

/** Who some households are and what they need, each to its readers only: null for the others. */
export async function readHouseholds(asking: Asking, ids: readonly string[]) {
  const { read } = asking
  const seen = await read
    .select({ id: households.id })
    .from(households)
    .where(and(inArray(households.id, [...ids]), visibleHouseholds(asking)))
  const members = await read
    .select({
      householdId: householdMembers.householdId,
      kind: householdMembers.kind,
      firstName: householdMembers.firstName,
      birthYear: householdMembers.birthYear,
      birthMonth: householdMembers.birthMonth,
      jobTitle: householdMembers.jobTitle,
      jobSector: householdMembers.jobSector,
    })
    .from(householdMembers)
    .where(and(inArray(householdMembers.householdId, [...ids]), visibleHouseholdMembers(asking), isNull(householdMembers.archivedAt)))
    .orderBy(asc(householdMembers.id))
  const recorded = await read
    .select({ householdId: needs.householdId, kind: needs.kind, status: needs.status })
    .from(needs)
    .where(and(inArray(needs.householdId, [...ids]), visibleNeeds(asking), isNull(needs.archivedAt)))
    .orderBy(asc(needs.id))
  const open = new Set(seen.map(({ id }) => id))
  const of = <T extends { householdId: string }>(rows: readonly T[], id: string) => rows.filter(({ householdId }) => householdId === id)
  return (id: string) => (open.has(id) ? { members: of(members, id), needs: of(recorded, id) } : null)
}
