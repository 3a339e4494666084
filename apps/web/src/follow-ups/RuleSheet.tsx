import { watchChoices } from '@ancrage/domain/tasks/follow-up'
import { useDataProvider, useTranslate } from 'react-admin'
import { SpecSheet } from '../pipelines/SpecSheet'
import type { FieldValues } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { bodyOfRule, valuesOfRule } from './rule-form'
import { ruleGroups } from './rule-groups'
import { TryRule } from './TryRule'
import type { Rule } from './use-rules'

/** A rule, new (it begins switched off) or to change, and whom it would concern as typed. */
export function RuleSheet({ rule, onClose }: { rule: Rule | null; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const say = useSay()
  const groups = (values: FieldValues) => [
    ...ruleGroups(values, { isNew: rule === null, language, translate }),
    {
      key: 'try',
      legend: translate('follow_ups.try_title'),
      specs: [],
      action: (typed: FieldValues) => <TryRule values={typed} id={rule?.id} />,
    },
  ]
  return (
    <SpecSheet<Rule>
      title={rule ? translate('follow_ups.edit', { watch: watchChoices.labels[rule.watch][language] }) : translate('follow_ups.new')}
      submit={translate(rule ? 'fill.save' : 'follow_ups.create')}
      groups={groups}
      initial={valuesOfRule(rule)}
      editing={rule ? { resource: 'follow-up-rules', record: rule, valuesOf: valuesOfRule } : undefined}
      onSubmit={async (values, seen) => {
        const body = bodyOfRule(values)
        if (seen) await data.update('follow-up-rules', { id: seen.id, previousData: seen, data: body as Partial<Rule> })
        else await data.create('follow-up-rules', { data: { ...body, active: false } })
        say(translate(seen ? 'follow_ups.saved' : 'follow_ups.created', { name: body.title[language] }))
      }}
      onClose={onClose}
    />
  )
}
