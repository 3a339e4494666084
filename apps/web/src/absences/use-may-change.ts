import { useGetIdentity } from 'react-admin'
import { useMyId } from '../users/use-colleagues'

/** Whose absences one may declare: one's own; a manager, anybody's. */
export function useMayChange(): { manages: boolean; mayChange: (absence: { userId: string }) => boolean } {
  const roles: unknown = useGetIdentity().identity?.roles
  const me = useMyId()
  const manages = Array.isArray(roles) && roles.includes('manager')
  return { manages, mayChange: ({ userId }) => manages || userId === me }
}
