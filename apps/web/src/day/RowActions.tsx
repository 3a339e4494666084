import IconButton from '@mui/material/IconButton'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { type Ref, Suspense, useImperativeHandle, useState } from 'react'
import { useTranslate } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import { PostponeButton, PostponeDialog, usePostponeTo } from '../tasks/PostponeButton'
import { TaskDialog } from '../tasks/TaskDialog'
import { useLanguage } from '../ui/use-language'
import type { DayLine } from './day-view'
import { lineLabel } from './line-words'
import styles from './RowActions.module.css'
import { RowMenu } from './RowMenu'

const AssignDialog = lazyScreen(() => import('./AssignDialog').then(({ AssignDialog }) => AssignDialog))

export interface RowActionsHandle {
  /** Opens every action at once, under an element of the row. */
  open: (anchor: HTMLElement) => void
}

/** « Reporter » and ⋯, shown on the row that is pointed at or has the focus; on a phone, the task itself opens them. */
export function RowActions({ line, ref }: { line: DayLine; ref: Ref<RowActionsHandle> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [menu, setMenu] = useState<HTMLElement | null>(null)
  const [dialog, setDialog] = useState<'change' | 'assign' | 'date' | null>(null)
  useImperativeHandle(ref, () => ({ open: setMenu }), [])
  const title = lineLabel(line, language)
  const task = { id: line.taskId, version: line.version, assigneeId: line.assigneeId, title }
  const postpone = usePostponeTo(task)
  const close = () => setDialog(null)
  return (
    <>
      <span className={styles.actions}>
        <PostponeButton size="small" task={task} />
        <IconButton
          size="small"
          aria-label={translate('day.options', { title })}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          onClick={({ currentTarget }) => setMenu(currentTarget)}
        >
          <DotsThreeIcon size={20} weight="bold" aria-hidden />
        </IconButton>
      </span>
      <RowMenu
        line={line}
        anchor={menu}
        onClose={() => setMenu(null)}
        onChange={() => setDialog('change')}
        onAssign={() => setDialog('assign')}
        onOtherDate={() => setDialog('date')}
      />
      {dialog === 'change' && <TaskDialog target={{}} taskId={line.taskId} onClose={close} />}
      <Suspense fallback={null}>
        {dialog === 'assign' && <AssignDialog task={task} onClose={close} />}
        {dialog === 'date' && (
          <PostponeDialog
            assigneeId={line.assigneeId}
            title={title}
            onChoose={(day) => {
              close()
              void postpone(day)
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  )
}
