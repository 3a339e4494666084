import type { ReplyOf } from '@ancrage/contract/route'
import { colleagues } from '@ancrage/contract/site'
import { can, type Permission } from '@ancrage/domain/access/permissions'
import { useMemo } from 'react'
import { useGetIdentity } from 'react-admin'
import { useCall } from '../providers/call'

export type Colleague = ReplyOf<typeof colleagues>[number]

/** Who is signed in; empty until it is known. */
export function useMyId(): string {
  return String(useGetIdentity().identity?.id ?? '')
}

export interface Colleagues {
  /** Those at work whose roles give a permission, oneself first. */
  readonly who: (may: Permission) => readonly Colleague[]
  /** The name of anyone by their id, those who left included; empty until it is known. */
  readonly nameOf: (id: string | null | undefined) => string
}

/** The people one works with, read once for all the screens. */
export function useColleagues(enabled = true): Colleagues {
  const me = useMyId()
  const { data } = useCall(colleagues, {}, { enabled, freshSeconds: 300 })
  return useMemo(() => {
    const all = data ?? []
    const names = new Map(all.map(({ id, name }) => [id, name]))
    const mineFirst = all.toSorted((one, other) => Number(other.id === me) - Number(one.id === me))
    return {
      who: (may) => mineFirst.filter(({ active, roles }) => active && can(roles, may)),
      nameOf: (id) => names.get(id ?? '') ?? '',
    }
  }, [data, me])
}
