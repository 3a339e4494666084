import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { PostponeDialog, usePostponeTo } from '../../tasks/PostponeButton'
import { PostponeItems } from '../../tasks/PostponeItems'
import { TaskDialog } from '../../tasks/TaskDialog'
import type { PlanTask } from './plan-view'
import styles from './StepRow.module.css'
import { useLeaveOut } from './use-leave-out'

/** What else may be done with a step: give it another day by hand, change it, leave it out. */
export function StepMenu({ task }: { task: PlanTask }) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState<'edit' | 'day' | null>(null)
  const seen = { id: task.taskId, version: task.version }
  const postpone = usePostponeTo(seen)
  const leaveOut = useLeaveOut()
  const choose = (run: () => void) => () => {
    setAnchor(null)
    run()
  }
  return (
    <>
      <Button
        variant="text"
        size="small"
        className={styles.more}
        aria-label={translate('plan.more', { title: task.title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={leaveOut.pending}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {anchor && (
          <PostponeItems
            assigneeId={task.assigneeId}
            onChoose={(day) => {
              setAnchor(null)
              void postpone(day)
            }}
            onOther={choose(() => setAsked('day'))}
          />
        )}
        <Divider component="li" />
        <MenuItem onClick={choose(() => setAsked('edit'))}>{translate('plan.edit')}</MenuItem>
        <MenuItem onClick={choose(() => void leaveOut.run(seen))}>{translate('plan.leave_out')}</MenuItem>
      </Menu>
      {asked === 'edit' && <TaskDialog target={{}} taskId={task.taskId} onClose={() => setAsked(null)} />}
      {asked === 'day' && (
        <Suspense fallback={null}>
          <PostponeDialog
            assigneeId={task.assigneeId}
            title={task.title}
            onChoose={(day) => {
              setAsked(null)
              void postpone(day)
            }}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </>
  )
}
