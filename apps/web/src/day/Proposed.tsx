import { useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { changeTask } from '../tasks/task-commands'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import type { DayLine } from './day-view'
import { lineLabel } from './line-words'
import styles from './Proposed.module.css'

export interface ProposedProps {
  line: DayLine
  /** The rule that proposes it. */
  rule: string
  onConfirmed: () => void
}

/** What a rule proposes: nobody’s next action until it is confirmed; put aside, it comes back when the rule speaks again. */
export function Proposed({ line, rule, onConfirmed }: ProposedProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const say = useSay()
  const title = lineLabel(line, useLanguage())
  const seen = { id: line.taskId, version: line.version }
  const answering = useCommand(
    (changes: Parameters<typeof changeTask>[1]) => changeTask(seen, changes),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const confirm = async () => {
    if (!(await answering.run({}))) return
    say(translate('day.confirmed'))
    onConfirmed()
  }
  const putAside = async () => {
    if (await answering.run({ status: 'cancelled' })) say(translate('day.put_aside'))
  }
  return (
    <span className={styles.proposed}>
      <span>{translate('day.proposed', { rule })}</span>
      <button
        type="button"
        disabled={answering.pending}
        aria-label={translate('day.confirm_named', { title })}
        onClick={() => void confirm()}
      >
        {translate('day.confirm')}
      </button>
      <button
        type="button"
        disabled={answering.pending}
        aria-label={translate('day.not_now_named', { title })}
        onClick={() => void putAside()}
      >
        {translate('day.not_now')}
      </button>
    </span>
  )
}
