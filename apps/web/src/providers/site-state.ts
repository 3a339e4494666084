import { request } from './api'

/** What the site is called and, while it is empty, the départements it may serve. */
export interface SiteState {
  readonly name: string
  readonly firstRun: { readonly departements: readonly { readonly code: string; readonly name: string }[] } | null
}

/** Asks what stands behind the door; null where the server does not say: one may still try to sign in. */
export async function siteState(): Promise<SiteState | null> {
  return (request('GET', '/site') as Promise<SiteState>).catch(() => null)
}
