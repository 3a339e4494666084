import { Kept } from '../admin/Kept'
import { Accounts } from './Accounts'

/** « Comptes », for whoever keeps them. */
export function Users() {
  return (
    <Kept permission="users.write">
      <Accounts />
    </Kept>
  )
}
