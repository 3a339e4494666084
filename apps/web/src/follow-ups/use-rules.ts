import { followUpRules } from '@ancrage/contract/follow-ups'
import type { RecordOf } from '@ancrage/contract/resource'
import type { ReplyOf } from '@ancrage/contract/route'
import { useGetList } from 'react-admin'
import { useCall } from '../providers/call'

export type Rule = RecordOf<typeof followUpRules>
export type RuleCount = ReplyOf<typeof followUpRules.counts>[number]

/** The rules of the site in order, and what each has proposed and would propose; counts come after. */
export function useRules() {
  const { data, error, refetch } = useGetList<Rule>('follow-up-rules', {
    filter: {},
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'position', order: 'ASC' },
  })
  const { data: counts } = useCall(followUpRules.counts, {})
  return { rules: data, error, refetch, countOf: (id: string): RuleCount | undefined => counts?.find(({ ruleId }) => ruleId === id) }
}
