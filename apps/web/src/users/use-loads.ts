import type { ReplyOf } from '@ancrage/contract/route'
import { colleaguesLoad } from '@ancrage/contract/sharing'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import type { Option } from '../ui/form/field-spec'
import { loadWords } from './load-words'
import { recentFirst } from './recent-choices'
import { useColleagues } from './use-colleagues'

export type Load = ReplyOf<typeof colleaguesLoad>[number]

/** What each colleague has on their hands; nothing until it is read. */
export function useLoads(enabled = true): (userId: string) => Load {
  const { data = [] } = useCall(colleaguesLoad, {}, { enabled })
  return (userId) => data.find((load) => load.userId === userId) ?? { userId, openCount: 0, newCount: 0, lateCount: 0 }
}

/**
 * Those who may follow a journey, each with what they have: « C. Mougel — 60 parcours, 4 en retard ». Those of the team come
 * first, then those lately chosen.
 */
export function useLoadedAdvisors(team: readonly string[], enabled = true): Option[] {
  const translate = useTranslate()
  const loadOf = useLoads(enabled)
  const advisors = useColleagues().who('journeys.write')
  return recentFirst(advisors, team).map(({ id, name }) => ({ value: id, label: `${name} — ${loadWords(loadOf(id), translate)}` }))
}
