import type { Language } from '@ancrage/domain/kernel/choices'
import { request } from './api'

/** Who is signed in, as `GET /api/auth/me` says. */
export interface SessionUser {
  id: string
  name: string
  email: string
  roles: string[]
  language: Language
  permissions: string[]
}

let known: Promise<SessionUser> | null = null

/** The signed-in user, asked once; rejects with 401 when nobody is. */
export function currentUser(): Promise<SessionUser> {
  known ??= request('GET', '/auth/me').then(
    (user) => user as SessionUser,
    (error: unknown) => {
      known = null
      throw error
    },
  )
  return known
}

/** Signs in and reads who it is; rejects with the refusal of the server. */
export async function signIn(credentials: { email: string; password: string }): Promise<SessionUser> {
  await request('POST', '/auth/login', { body: credentials })
  known = null
  return currentUser()
}

/** Keeps the language chosen on the account; rejects when the server did not. */
export async function keepOnAccount(language: Language): Promise<void> {
  if (known === null) return
  await request('PUT', '/auth/me/language', { body: { language } })
}

/** Ends the session on the server first: it is over only once the server says so. */
export async function signOut(): Promise<void> {
  if (known === null) return
  await request('POST', '/auth/logout')
  known = null
}
