import { UserPlusIcon } from '@phosphor-icons/react/dist/csr/UserPlus'
import { lazy } from 'react'
import type { QuickAction } from '../layout/quick-actions'

/** « + Créer → Une personne ». */
export const quickPerson: QuickAction = {
  name: 'person',
  label: 'people.one',
  Icon: UserPlusIcon,
  permission: 'people.write',
  Dialog: lazy(() => import('./form/NewPersonDialog').then(({ NewPersonDialog }) => ({ default: NewPersonDialog }))),
}
