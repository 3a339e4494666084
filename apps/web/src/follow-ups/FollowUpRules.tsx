import { type Watch, watchChoices } from '@ancrage/domain/tasks/follow-up'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { LoadFailed } from '../ui/LoadFailed'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import styles from './FollowUpRules.module.css'
import { RuleRow } from './RuleRow'
import { RuleSheet } from './RuleSheet'
import { type Rule, useRules } from './use-rules'

/** « Relances », for whoever steers. */
export function FollowUpRules() {
  return (
    <Kept permission="follow_up_rules.write">
      <RuleList />
    </Kept>
  )
}

function RuleList() {
  const translate = useTranslate()
  const language = useLanguage()
  const { rules, error, refetch, countOf } = useRules()
  const [edited, setEdited] = useState<Rule | 'new' | null>(null)
  const watches = watchChoices.values.filter((watch) => rules?.some((rule) => rule.watch === watch))
  const ofWatch = (watch: Watch) => (rules ?? []).filter((rule) => rule.watch === watch)
  return (
    <>
      <AdminTitle title={translate('follow_ups.title')} note={translate('follow_ups.lead')} notePlace="under">
        {rules && (
          <Button variant="contained" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setEdited('new')}>
            {translate('follow_ups.new')}
          </Button>
        )}
      </AdminTitle>
      <div className={styles.groups}>
        {watches.map((watch) => (
          <Panel key={watch} title={watchChoices.labels[watch][language]} count={ofWatch(watch).length}>
            <ul>
              {ofWatch(watch).map((rule) => (
                <RuleRow key={rule.id} rule={rule} count={countOf(rule.id)} onEdit={() => setEdited(rule)} />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
      {!rules && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!rules && !error && <Loading />}
      {edited && <RuleSheet rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  )
}
