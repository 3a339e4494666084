import { can } from '@ancrage/domain/access/permissions'
import type { Role } from '@ancrage/domain/access/roles'
import type { Language } from '@ancrage/domain/kernel/choices'
import { and, isNull } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { users } = tables

/** Someone a task may be given to. */
export interface Colleague {
  readonly id: string
  readonly roles: readonly Role[]
  readonly language: Language
}

/** Whoever may be given a task today, oldest account first. */
export async function readStaff(read: Pick<Reads, 'select'>): Promise<Colleague[]> {
  const rows = await read
    .select({ id: users.id, roles: users.roles, language: users.language })
    .from(users)
    .where(and(isNull(users.disabledAt), isNull(users.archivedAt)))
    .orderBy(users.id)
  return rows.filter(({ roles }) => can(roles, 'tasks.write'))
}

/** Who a task that nobody typed goes to: the first of these who is still there, else whoever has the role, else a manager; null on a site without staff. */
export function givenTo(staff: readonly Colleague[], wished: readonly (string | null)[], role?: Role): Colleague | null {
  const named = wished.flatMap((id) => staff.find((one) => one.id === id) ?? [])[0]
  const byRole = (wanted: Role) => staff.find(({ roles }) => roles.includes(wanted))
  return named ?? (role && byRole(role)) ?? byRole('manager') ?? staff[0] ?? null
}
