import Divider from '@mui/material/Divider'
import MenuItem from '@mui/material/MenuItem'
import { Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { PostponeDialog, usePostponeTo } from '../../tasks/PostponeButton'
import { PostponeItems } from '../../tasks/PostponeItems'
import { TaskDialog } from '../../tasks/TaskDialog'
import { MoreMenu } from '../../ui/MoreMenu'
import type { PlanTask } from './plan-view'
import styles from './StepRow.module.css'
import { useLeaveOut } from './use-leave-out'

/** What else may be done with a step: give it another day by hand, change it, leave it out. */
export function StepMenu({ task }: { task: PlanTask }) {
  const translate = useTranslate()
  const [asked, setAsked] = useState<'edit' | 'day' | null>(null)
  const seen = { id: task.taskId, version: task.version }
  const postpone = usePostponeTo(seen)
  const leaveOut = useLeaveOut()
  return (
    <>
      <MoreMenu label={translate('plan.more', { title: task.title })} className={styles.more} disabled={leaveOut.pending}>
        <PostponeItems assigneeId={task.assigneeId} onChoose={(day) => void postpone(day)} onOther={() => setAsked('day')} />
        <Divider component="li" />
        <MenuItem onClick={() => setAsked('edit')}>{translate('plan.edit')}</MenuItem>
        <MenuItem onClick={() => void leaveOut.run(seen)}>{translate('plan.leave_out')}</MenuItem>
      </MoreMenu>
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
