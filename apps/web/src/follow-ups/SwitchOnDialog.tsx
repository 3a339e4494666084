import { followUpRules } from '@ancrage/contract/follow-ups'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { call } from '../providers/call'
import { FormDialog } from '../ui/form/FormDialog'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { Preview } from './Preview'
import { bodyOfRule, valuesOfRule } from './rule-form'
import type { Rule } from './use-rules'

/** What switching a rule on would propose, before it is. */
export function SwitchOnDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const say = useSay()
  const { data: tried } = useQuery({
    queryKey: [followUpRules.preview.path, rule.id, rule.version],
    queryFn: () => call(followUpRules.preview, { body: { ...bodyOfRule(valuesOfRule(rule)), id: rule.id } }),
  })
  const start = async () => {
    await data.update<Rule>('follow-up-rules', { id: rule.id, data: { active: true }, previousData: rule })
    say(translate('follow_ups.started', { name: rule.title[language] }))
  }
  return (
    <FormDialog
      title={translate('follow_ups.start_title', { name: rule.title[language] })}
      lead={tried ? <Preview tried={tried} /> : <Loading />}
      fields={[]}
      submit={translate('follow_ups.start')}
      onSubmit={start}
      onClose={onClose}
    />
  )
}
