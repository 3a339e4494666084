import { find } from '@ancrage/contract/find'
import { useDeferredValue } from 'react'
import { usePermissions } from 'react-admin'
import { useCall } from '../providers/call'
import type { FoundPerson } from './choices'

const fewestLetters = 2

/** The people a few words name, asked while one types; the last answer stays until the next. */
export function useFound(words: string): { people: readonly FoundPerson[]; searches: boolean; pending: boolean } {
  const { permissions = [] } = usePermissions<string[]>()
  const searches = permissions.includes('people.read')
  const q = useDeferredValue(words.trim())
  const enabled = searches && q.length >= fewestLetters
  const { data, isFetching } = useCall(find, { query: { q } }, { enabled, keepPrevious: true, freshSeconds: 10 })
  return { people: enabled ? (data?.people ?? []) : [], searches, pending: enabled && isFetching }
}
