import type { ReplyOf } from '@ancrage/contract/route'
import { colleaguesLoad } from '@ancrage/contract/sharing'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import type { Option } from '../ui/form/field-spec'
import { loadWords } from './load-words'
import { recentFirst } from './recent-choices'
import { useAbsenceSaid } from './use-absence-said'
import { useColleagues } from './use-colleagues'

export type Load = ReplyOf<typeof colleaguesLoad>[number]

/** What each colleague has on their hands, and whether they are away; nothing until it is read. */
export function useLoads(enabled = true): (userId: string) => Load {
  const { data = [] } = useCall(colleaguesLoad, {}, { enabled })
  return (userId) => data.find((load) => load.userId === userId) ?? { userId, openCount: 0, newCount: 0, lateCount: 0, absence: null }
}

/** The same in words, beside a name: « 60 parcours, 4 en retard · absence jusqu'au 14 mars, relève : Léa Martin ». */
export function useLoadSaid(enabled = true): (userId: string) => string {
  const optionOf = useLoadedOption(enabled)
  return (id) => {
    const { label, note } = optionOf({ id, name: '' })
    return [label, note].filter(Boolean).join(' · ')
  }
}

/** Someone work may be given to, with what they have (« C. Mougel — 60 parcours, 4 en retard »), and their absence as a note. */
export function useLoadedOption(enabled = true): (colleague: { id: string; name: string }) => Option {
  const translate = useTranslate()
  const loadOf = useLoads(enabled)
  const absenceSaid = useAbsenceSaid()
  return ({ id, name }) => {
    const { absence, ...load } = loadOf(id)
    const label = [name, loadWords(load, translate)].filter(Boolean).join(' — ')
    return { value: id, label, ...(absence && { note: absenceSaid(absence) }) }
  }
}

/** Those who may follow a journey, each with what they have. Those of the team come first, then those lately chosen. */
export function useLoadedAdvisors(team: readonly string[], enabled = true): Option[] {
  const optionOf = useLoadedOption(enabled)
  const advisors = useColleagues().who('journeys.write')
  return recentFirst(advisors, team).map(optionOf)
}
