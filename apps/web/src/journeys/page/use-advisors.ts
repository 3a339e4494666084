import type { RecordOf } from '@ancrage/contract/resource'
import type { users } from '@ancrage/contract/site'
import { can } from '@ancrage/domain/access/permissions'
import { useGetList } from 'react-admin'
import type { Option } from '../fill/field-spec'

type Colleague = RecordOf<typeof users>

const everybody = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } }

function useColleagues(): readonly Colleague[] {
  return useGetList<Colleague>('users', everybody, { staleTime: 5 * 60_000 }).data ?? []
}

/** Those who may follow a journey, by name. */
export function useAdvisors(): Option[] {
  return useColleagues()
    .filter(({ roles, disabledAt }) => !disabledAt && can(roles, 'journeys.write'))
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** The name of a colleague; empty until it is known. */
export function useColleagueName(id: string): string {
  return useColleagues().find((one) => one.id === id)?.name ?? ''
}
