import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import styles from './FollowUpRules.module.css'
import { ruleSaid } from './rule-words'
import { SwitchOnDialog } from './SwitchOnDialog'
import type { Rule, RuleCount } from './use-rules'

export interface RuleRowProps {
  rule: Rule
  count: RuleCount | undefined
  onEdit: () => void
}

/** A rule in one sentence, what it has proposed and would propose, and its switch. */
export function RuleRow({ rule, count, onEdit }: RuleRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const notify = useNotify()
  const say = useSay()
  const [trying, setTrying] = useState(false)
  const { when, what, again } = ruleSaid(rule, language, translate)
  const name = rule.title[language]
  const stopping = useCommand(
    () => data.update<Rule>('follow-up-rules', { id: rule.id, data: { active: false }, previousData: rule }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const stop = async () => {
    if (await stopping.run()) say(translate('follow_ups.stopped', { name }))
  }
  return (
    <li className={styles.rule} data-active={rule.active}>
      <button type="button" className={styles.sentence} aria-haspopup="dialog" onClick={onEdit}>
        <span>{when}</span>
        <span className={styles.what}>{what}</span>
        {again && <span>{again}</span>}
      </button>
      <span className={styles.counts}>{rule.active ? count && countSaid(count, translate) : translate('follow_ups.off')}</span>
      {rule.active ? (
        <Button
          size="small"
          variant="text"
          disabled={stopping.pending}
          aria-label={translate('follow_ups.stop_named', { name, when })}
          onClick={() => void stop()}
        >
          {translate('follow_ups.stop')}
        </Button>
      ) : (
        <Button
          size="small"
          aria-label={translate('follow_ups.start_named', { name, when })}
          aria-haspopup="dialog"
          onClick={() => setTrying(true)}
        >
          {translate('follow_ups.start')}
        </Button>
      )}
      {trying && <SwitchOnDialog rule={rule} onClose={() => setTrying(false)} />}
    </li>
  )
}

function countSaid({ open, next }: RuleCount, translate: (key: string, options?: Record<string, unknown>) => string): string {
  return [
    open === 0 ? translate('follow_ups.open_none') : translate('follow_ups.open', { smart_count: open }),
    ...(next > 0 ? [translate('follow_ups.next', { count: next })] : []),
  ].join(' · ')
}
