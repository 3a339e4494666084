import { PencilSimpleLineIcon } from '@phosphor-icons/react/dist/csr/PencilSimpleLine'
import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { AdminContext, memoryStore } from 'react-admin'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { DayPage } from './gallery/DayPage'
import { Pieces } from './gallery/Pieces'
import { Chrome } from './layout/Chrome'
import { navigation } from './layout/navigation'
import { type QuickAction, QuickActionsProvider } from './layout/quick-actions'
import { ShellContext } from './layout/shell-context'
import { i18nProvider } from './providers/i18n'
import { Look } from './theme/Look'
import { theme } from './theme/mui-theme'
import { SignIn } from './users/SignIn'

// For our own looking, in development only: `/gallery.html`, `?day` for the shell with a day in it, `?sign-in`.
const actions: QuickAction[] = [
  {
    name: 'exchange',
    label: 'Noter un échange',
    Icon: PhoneCallIcon,
    permission: 'x',
    place: 'header',
    shortcuts: ['n'],
    Dialog: () => null,
  },
  { name: 'task', label: 'Tâche', Icon: PencilSimpleLineIcon, permission: 'x', Dialog: () => null },
]
const authProvider = {
  login: () => Promise.reject(new Error('Adresse ou mot de passe incorrects.')),
  logout: async () => {},
  checkAuth: async () => {},
  checkError: async () => {},
  getPermissions: async () => ['x'],
}
const view = window.location.search.slice(1)
const page = view === 'day' ? <DayPage /> : <Pieces />
const shell = { entries: navigation, userName: 'Claire Mougel', onSignOut: () => {} }

function Gallery() {
  return (
    <AdminContext store={memoryStore()} {...{ i18nProvider, theme, authProvider }}>
      {view === 'sign-in' ? (
        <SignIn />
      ) : (
        <ShellContext.Provider value={shell}>
          <QuickActionsProvider actions={actions}>
            <Chrome>{page}</Chrome>
          </QuickActionsProvider>
        </ShellContext.Provider>
      )}
    </AdminContext>
  )
}

const root = document.getElementById('root')
if (root) {
  const router = createMemoryRouter([{ path: '*', element: <Gallery /> }])
  createRoot(root).render(
    <Look>
      <RouterProvider router={router} />
    </Look>,
  )
}
