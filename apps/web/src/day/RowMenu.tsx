import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useNavigate, useNotify, useTranslate } from 'react-admin'
import { useQuickActions } from '../layout/quick-actions'
import { useCommand } from '../providers/use-command'
import { usePostponeTo } from '../tasks/PostponeButton'
import { PostponeItems } from '../tasks/PostponeItems'
import { changeTask } from '../tasks/task-commands'
import { isEvent, useToCalendar } from '../tasks/to-calendar'
import { useSay } from '../ui/use-say'
import type { DayLine } from './day-view'
import { lineTarget } from './line-words'

export interface RowMenuProps {
  line: DayLine
  anchor: HTMLElement | null
  onClose: () => void
  onChange: () => void
  /** « Une autre date… » */
  onOtherDate: () => void
  onAssign: () => void
}

/** Everything a line can become: later, otherwise, an exchange, or nothing. */
export function RowMenu({ line, anchor, onClose, onChange, onOtherDate, onAssign }: RowMenuProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const say = useSay()
  const navigate = useNavigate()
  const { actions, open } = useQuickActions()
  const seen = { id: line.taskId, version: line.version }
  const postpone = usePostponeTo(seen)
  const dropping = useCommand(
    () => changeTask(seen, { status: 'cancelled' }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const to = lineTarget(line)
  const after = (act: () => void) => () => {
    onClose()
    act()
  }
  const toCalendar = useToCalendar()
  const drop = async () => {
    if (await dropping.run()) say(translate('day.dropped'))
  }
  const about = { ...(line.person && { personId: line.person.id }), ...(line.journeyId && { journeyId: line.journeyId }) }
  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
      {anchor && (
        <PostponeItems assigneeId={line.assigneeId} onChoose={(day) => after(() => void postpone(day))()} onOther={after(onOtherDate)} />
      )}
      <Divider />
      {line.person && actions.some(({ name }) => name === 'exchange') && (
        <MenuItem onClick={after(() => open('exchange', about))}>{translate('day.log')}</MenuItem>
      )}
      <MenuItem onClick={after(onChange)}>{translate('day.change')}</MenuItem>
      <MenuItem onClick={after(onAssign)}>{translate('day.assign')}</MenuItem>
      {to && <MenuItem onClick={after(() => navigate(to))}>{translate(line.journeyId ? 'day.open_journey' : 'day.open_person')}</MenuItem>}
      {isEvent(line.kind) && <MenuItem onClick={after(() => void toCalendar(line.taskId))}>{translate('day.to_calendar')}</MenuItem>}
      <MenuItem onClick={after(() => void drop())}>{translate('day.drop')}</MenuItem>
    </Menu>
  )
}
