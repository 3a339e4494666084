import type { Day } from '@ancrage/domain/kernel/day'
import Button, { type ButtonProps } from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import { Suspense, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { PostponeItems } from './PostponeItems'
import { sayDay } from './planned-days'
import { type SeenTask, usePostpone } from './task-commands'

/** « Une autre date… », loaded when it is first asked for. */
export const PostponeDialog = lazyScreen(() => import('./PostponeDialog').then(({ PostponeDialog }) => PostponeDialog))

export interface PostponeButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  task: SeenTask & { assigneeId: string; title: string }
}

/** « Reporter »: a menu of four words; a refusal is said where the page says things. */
export function PostponeButton({ task, ...look }: PostponeButtonProps) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [exact, setExact] = useState(false)
  const postpone = usePostponeTo(task)
  const close = () => setAnchor(null)
  return (
    <>
      <Button
        {...look}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('task.postpone_named', { title: task.title })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {translate('task.postpone')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {anchor && (
          <PostponeItems
            assigneeId={task.assigneeId}
            onChoose={(day) => {
              close()
              void postpone(day)
            }}
            onOther={() => {
              close()
              setExact(true)
            }}
          />
        )}
      </Menu>
      {exact && (
        <Suspense fallback={null}>
          <PostponeDialog
            assigneeId={task.assigneeId}
            title={task.title}
            onChoose={(day) => {
              setExact(false)
              void postpone(day)
            }}
            onClose={() => setExact(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** Postpones a task and says to when, or why not. */
export function usePostponeTo(task: SeenTask): (day: Day) => Promise<void> {
  const notify = useNotify()
  const say = useSay()
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const postpone = usePostpone(({ message }) => notify(message, { type: 'error' }))
  return async (day) => {
    const moved = await postpone.run(task, day)
    if (moved) say(translate('task.postponed', { when: sayDay(moved.dueOn, today, language) }))
  }
}
