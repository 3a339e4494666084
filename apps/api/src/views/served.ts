import { contract } from '@ancrage/contract/index'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, ne, or, sql } from 'drizzle-orm'
import { references } from '../access/references'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { savedViews: table, users } = tables

type View = Row & typeof table.$inferSelect

/** How saved views are served: another's personal view does not exist, and a team view is changed by its owner or a manager. */
export const servedViews: Served = {
  resource: contract.savedViews,
  table,
  visible: ({ actor }) => or(eq(table.shared, 'team'), eq(table.ownerId, actor.id)),
  references: { ownerId: references.user },
  defaultSort: { field: 'name', descending: false },
  changeable: (command, row) => ownerRefusal(command, row as View),
  check: (command, after, before) => defaultRefusal(command, after as View, before as View | null),
  derive: ({ actor }, _after, before) => (before ? {} : { ownerId: actor.id }),
  consequences: async (command, { after }) => {
    if (after?.isDefault) await dethroneOthers(command, after as View)
  },
}

async function ownerRefusal({ tx, actor }: Command, { ownerId }: View): Promise<Refusal | null> {
  if (ownerId === actor.id || actor.roles.includes('manager')) return null
  const [owner] = await tx.select({ name: users.name }).from(users).where(eq(users.id, ownerId))
  return refuse('view_not_yours', { name: owner?.name ?? '' })
}

/** What everyone opens on is a manager's choice; the rest of a team default may still be edited by its owner. */
function defaultRefusal({ actor }: Command, after: View, before: View | null): Refusal | null {
  const stays = before?.isDefault === after.isDefault && before.shared === after.shared
  if (stays || !after.isDefault || after.shared === 'personal' || actor.roles.includes('manager')) return null
  return refuse('team_default_by_manager', {}, { isDefault: 'team_default_by_manager' })
}

/** One default a person and screen, one for the team: the former ones step down. Another's own choice stays. */
async function dethroneOthers({ tx }: Command, { id, screen, shared, ownerId }: View): Promise<void> {
  const alike = shared === 'team' ? eq(table.shared, 'team') : and(eq(table.shared, 'personal'), eq(table.ownerId, ownerId))
  await tx
    .update(table)
    .set({ isDefault: false, version: sql`${table.version} + 1` })
    .where(and(eq(table.screen, screen), eq(table.isDefault, true), ne(table.id, id), alike))
}
