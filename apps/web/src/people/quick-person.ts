import { UserPlusIcon } from '@phosphor-icons/react/dist/csr/UserPlus'
import type { QuickAction } from '../layout/quick-actions'
import { lazyScreen } from '../providers/lazy-screen'

/** « + Créer → Une personne ». */
export const quickPerson: QuickAction = {
  name: 'person',
  label: 'header.person',
  Icon: UserPlusIcon,
  permission: 'people.write',
  Dialog: lazyScreen(() => import('./form/NewPersonDialog').then(({ NewPersonDialog }) => NewPersonDialog)),
}
