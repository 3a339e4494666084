import { usePermissions } from 'react-admin'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { Accounts } from './Accounts'

/** « Comptes », for whoever keeps them; to anyone else, this address leads nowhere. */
export function Users() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return permissions.includes('users.write') ? <Accounts /> : <NotFound />
}
