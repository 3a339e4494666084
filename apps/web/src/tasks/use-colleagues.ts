import type { RecordOf } from '@ancrage/contract/resource'
import type { users } from '@ancrage/contract/site'
import { can } from '@ancrage/domain/access/permissions'
import { useMemo } from 'react'
import { useGetIdentity, useGetList } from 'react-admin'

type Colleague = RecordOf<typeof users>

const everybody = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } }

/** Who is signed in; empty until it is known. */
export function useMyId(): string {
  return String(useGetIdentity().identity?.id ?? '')
}

/** The colleagues one may give a task to, oneself first, and the name of anyone by their id. */
export function useColleagues(enabled = true): { assignable: Colleague[]; nameOf: (id: string) => string } {
  const me = useMyId()
  const { data } = useGetList<Colleague>('users', everybody, { enabled, staleTime: 5 * 60_000 })
  return useMemo(() => {
    const all = data ?? []
    const names = new Map(all.map(({ id, name }) => [id, name]))
    const takesTasks = all.filter(({ disabledAt, roles }) => !disabledAt && can(roles, 'tasks.write'))
    return {
      assignable: takesTasks.sort((one, other) => Number(other.id === me) - Number(one.id === me)),
      nameOf: (id) => names.get(id) ?? '',
    }
  }, [data, me])
}
