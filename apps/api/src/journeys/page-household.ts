import { and, asc, eq, isNull } from 'drizzle-orm'
import { visibleHouseholds } from '../access/scope'
import { type Asking, may } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { communeNames } from './names'

const { householdMembers, households, needs } = tables

/** What a household holds, to its readers; to others, only whether they may open it with a reason. */
export async function householdOf(asking: Asking, id: string) {
  const { read, actor } = asking
  const [household] = await read
    .select()
    .from(households)
    .where(and(eq(households.id, id), visibleHouseholds(asking)))
  if (!household) return { open: false as const, id, mayOpen: may(actor, 'households.open') }
  const members = await read
    .select()
    .from(householdMembers)
    .where(and(eq(householdMembers.householdId, id), isNull(householdMembers.archivedAt)))
    .orderBy(asc(householdMembers.id))
  const recorded = await read
    .select()
    .from(needs)
    .where(and(eq(needs.householdId, id), isNull(needs.archivedAt)))
    .orderBy(asc(needs.id))
  const { version, arrivalWishedOn, notes } = household
  return { open: true as const, id, version, arrivalWishedOn, notes, members, needs: await withCommunes(read, recorded) }
}

/** Needs with the names of the communes they look in. */
async function withCommunes<N extends { criteria: { communeCodes?: string[] | undefined } }>(read: Asking['read'], recorded: readonly N[]) {
  const codesOf = ({ criteria }: N) => criteria.communeCodes ?? []
  const names = await communeNames(read, recorded.flatMap(codesOf))
  return recorded.map((need) => ({ ...need, communes: codesOf(need).map((code) => names.get(code) ?? code) }))
}
