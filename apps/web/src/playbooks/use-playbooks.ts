import { playbooks } from '@ancrage/contract/playbooks'
import type { ReplyOf } from '@ancrage/contract/route'
import { useCall } from '../providers/call'

/** A playbook as it stands, with the steps of its current version. */
export type Playbook = ReplyOf<typeof playbooks.page>

/** Every playbook of the site. */
export function usePlaybooks() {
  return useCall(playbooks.shelf, {})
}

/** One of them. */
export function usePlaybook(id: string) {
  return useCall(playbooks.page, { params: { id } })
}

/** The journeys at work that follow a playbook, and how many of them an older version. */
export function followersOf({ followed, number }: Pick<Playbook, 'followed' | 'number'>): { all: number; older: number } {
  const count = (some: Playbook['followed']) => some.reduce((sum, { journeys }) => sum + journeys, 0)
  return { all: count(followed), older: count(followed.filter((version) => version.number < number)) }
}
