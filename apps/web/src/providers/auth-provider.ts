import type { AuthProvider, UserIdentity } from 'react-admin'
import { currentUser, signIn, signOut } from './session'

/** Sign-in by e-mail and password; the session itself is a cookie that no script reads. */
export const authProvider: AuthProvider = {
  login: signIn,
  logout: signOut,
  checkAuth: async () => {
    await currentUser()
  },
  // An expired session opens a dialog over the page (SessionDialog) rather than leave it: what is typed there stays.
  checkError: async () => {},
  getPermissions: async () => (await currentUser()).permissions,
  getIdentity: async (): Promise<UserIdentity> => {
    const user = await currentUser()
    return { ...user, fullName: user.name }
  },
}
