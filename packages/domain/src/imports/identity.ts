import { searchText } from '../kernel/search-text'

/** What tells one person from another. */
export interface Identity {
  readonly lastName: string
  readonly firstName: string
  readonly rpps: string | null
  readonly email: string | null
}

/** The keys to look a person up by: only these two are strong evidence. */
export interface IdentityKeys {
  readonly rpps: string | null
  /** Address and name together: a couple or a practice may share the address alone. */
  readonly emailAndName: string | null
}

/** Where strong evidence came from. */
export type Evidence = 'rpps' | 'email_and_name'

/** The keys of a person; names meet whatever their case, accents, hyphens and order (columns are sometimes swapped). */
export function identityKeys(person: Identity): IdentityKeys {
  return { rpps: person.rpps, emailAndName: person.email && `${person.email.toLowerCase()}|${nameKey(person)}` }
}

/**
 * Why two records are surely one person; null when they may not be. Same RPPS, or same address and same name; two
 * different RPPS are two persons whatever else they share, so that homonyms and couples are never merged.
 */
export function strongEvidence(a: Identity, b: Identity): Evidence | null {
  if (a.rpps && b.rpps) return a.rpps === b.rpps ? 'rpps' : null
  const [mine, theirs] = [identityKeys(a).emailAndName, identityKeys(b).emailAndName]
  return mine !== null && mine === theirs ? 'email_and_name' : null
}

function nameKey({ lastName, firstName }: Identity): string {
  return searchText(`${lastName} ${firstName}`).split(' ').sort().join(' ')
}
