import MenuItem from '@mui/material/MenuItem'
import { ArrowCounterClockwiseIcon } from '@phosphor-icons/react/dist/csr/ArrowCounterClockwise'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useState } from 'react'
import { useNotify, usePermissions, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { useCompleteTask } from '../../tasks/task-commands'
import { formatDay } from '../../ui/formats'
import { MoreMenu } from '../../ui/MoreMenu'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import { useToday } from '../../ui/use-today'
import { About } from './About'
import { DecisionDialog } from './DecisionDialog'
import { DecisionState } from './DecisionState'
import styles from './Decisions.module.css'
import type { Decision } from './meeting-page'

export interface DecisionRowProps {
  decision: Decision
  /** The journey its point is about: not said again. */
  within: string | null
  writes: boolean
}

/** A decision, who has it, by when, and what its task says became of it. */
export function DecisionRow({ decision, within, writes }: DecisionRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { text, owner, dueOn, state, task } = decision
  const about = decision.about?.journeyId === within ? null : decision.about
  const putOff = state !== 'done' && state !== 'cancelled' && task.dueOn !== dueOn
  const given = task.assigneeId !== decision.ownerId
  const seconds = [
    given && translate('meetings.given_to', { name: task.assignee }),
    putOff && translate('meetings.put_off', { day: formatDay(task.dueOn, language, 'short', today) }),
  ].filter(Boolean)
  return (
    <li className={styles.row} data-ended={state === 'done' || state === 'cancelled'}>
      <DecisionState state={state} />
      <div className={styles.said}>
        <span className={styles.text}>{text}</span>
        {(about || seconds.length > 0) && (
          <span className={styles.second}>
            {about && <About about={about} />}
            {about && seconds.length > 0 && ' · '}
            {seconds.join(' · ')}
          </span>
        )}
      </div>
      <span className={styles.owner}>{owner}</span>
      <span className={styles.due}>{translate('meetings.due', { day: formatDay(dueOn, language, 'short', today) })}</span>
      <DecisionMenu decision={decision} writes={writes} />
    </li>
  )
}

function DecisionMenu({ decision, writes }: { decision: Decision; writes: boolean }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { permissions = [] } = usePermissions<string[]>()
  const [editing, setEditing] = useState(false)
  const remove = useRemoval('decisions')
  const tell = ({ message }: { message: string }) => notify(message, { type: 'error' })
  const completing = useCompleteTask(tell)
  const removing = useCommand(() => remove(decision, { name: decision.text }), tell)
  const { state, task, text } = decision
  const done = state === 'done'
  const ticks = permissions.includes('tasks.write') && state !== 'cancelled'
  if (!writes && !ticks) return null
  return (
    <span className={styles.menu}>
      <MoreMenu size="small" label={translate('meetings.decision_menu', { text })}>
        {ticks && (
          <MenuItem disabled={completing.pending} onClick={() => void completing.run(task, !done)}>
            {done ? <ArrowCounterClockwiseIcon size={20} aria-hidden /> : <CheckIcon size={20} aria-hidden />}
            {translate(done ? 'meetings.undo_done' : 'meetings.mark_done')}
          </MenuItem>
        )}
        {writes && (
          <MenuItem onClick={() => setEditing(true)}>
            <PencilSimpleIcon size={20} aria-hidden />
            {translate('meetings.edit_decision')}
          </MenuItem>
        )}
        {writes && (
          <MenuItem disabled={removing.pending} onClick={() => void removing.run()}>
            <TrashIcon size={20} aria-hidden />
            {translate('meetings.remove_decision')}
          </MenuItem>
        )}
      </MoreMenu>
      {editing && <DecisionDialog decision={decision} onClose={() => setEditing(false)} />}
    </span>
  )
}
