import type { absences } from '@ancrage/contract/absences'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList } from 'react-admin'
import { useToday } from '../ui/use-today'
import { useMyId } from '../users/use-colleagues'
import { actedOf, type Whose } from './whose'

const first = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' as const } }

/** Whose tasks a list is made of, as the day is: those whom one stands in for today are among them; undefined for the team. */
export function useActedFor(whose: Whose): { acted: readonly string[] | undefined; isRead: boolean } {
  const me = useMyId()
  const today = useToday()
  const own = actedOf(whose, me, [])
  const filter = { standInId: own?.[0], fromOn_lte: today, untilOn_gte: today }
  const { data, error } = useGetList<RecordOf<typeof absences>>('absences', { ...first, filter }, { enabled: Boolean(own?.[0]) })
  return { acted: actedOf(whose, me, data ?? []), isRead: own === undefined || data !== undefined || error !== null }
}
