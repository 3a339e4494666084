import { contract } from '@ancrage/contract/index'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq } from 'drizzle-orm'
import { references } from '../access/references'
import { visibleNeeds } from '../access/scope'
import { followNeed } from '../journeys/household-tracks'
import { householdRefusal } from '../journeys/team'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { householdMembers, needs: table } = tables

/** What a household looks for. A need recorded, or open again, opens its family track. */
export const servedNeeds: Served = {
  resource: contract.needs,
  table,
  visible: visibleNeeds,
  references: { householdId: references.household },
  unkept: () => ['criteria'],
  changeable: (command, row) => householdRefusal(command, String(row.householdId)),
  check: async (command, after) => (await householdRefusal(command, String(after.householdId))) ?? memberRefusal(command, after),
  consequences: async (command, { before, after }) => {
    const recorded = after?.status === 'open' && before?.status !== 'open'
    if (recorded) await followNeed(command, after as unknown as typeof table.$inferSelect)
  },
}

/** A need is for a member of its own household. */
async function memberRefusal({ tx }: Command, { memberId, householdId }: Row): Promise<Refusal | null> {
  if (memberId === null) return null
  const own = await tx.$count(
    householdMembers,
    and(eq(householdMembers.id, String(memberId)), eq(householdMembers.householdId, String(householdId))),
  )
  return own > 0 ? null : refuse('member_of_household', {}, { memberId: 'member_of_household' })
}
