import Button from '@mui/material/Button'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { NextTask } from '../tasks/NextTask'
import { useFocus } from '../tasks/use-focus'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import styles from './DoneRow.module.css'
import type { DayLine } from './day-view'
import { lineLabel } from './line-words'
import { useFinish } from './use-day'
import { Who } from './Who'
import type { Whose } from './whose'

export interface DoneRowProps {
  line: DayLine
  whose: Whose
  /** Just ticked: « Et ensuite ? » is asked. */
  asking: boolean
  onAnswered: () => void
  onUndone: () => void
}

/** What has just been done, folded; for five minutes it can be undone. */
export function DoneRow({ line, whose, asking, onAnswered, onUndone }: DoneRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const [without, setWithout] = useState(false)
  const { undo, pending } = useFinish(whose, ({ message }) => notify(message, { type: 'error' }))
  const { person, journeyId, assigneeId, kind, more } = line
  const asks = asking && (person !== null || journeyId !== null)
  const undoButton = useFocus<HTMLButtonElement>(asking && !asks)
  const answer = (planned: boolean) => {
    setWithout(!planned)
    undoButton.current?.focus()
    onAnswered()
  }
  const cancel = async () => {
    if (await undo({ id: line.taskId, version: line.version })) onUndone()
  }
  return (
    <div className={styles.done}>
      <div className={styles.line}>
        <span className={styles.tick}>
          <CheckCircleIcon size={24} weight="fill" aria-hidden />
        </span>
        <span className={styles.what}>
          <Who line={line} />
          <s className={styles.title}>{line.title}</s>
        </span>
        {without && more === 0 && <StateTag state="no_action">{translate('day.without_next')}</StateTag>}
        <Button
          ref={undoButton}
          size="small"
          variant="text"
          disabled={pending}
          aria-label={translate('day.undo_named', { title: lineLabel(line, language) })}
          onClick={() => void cancel()}
        >
          {translate('day.undo')}
        </Button>
      </div>
      {asks && (
        <div className={styles.next}>
          <NextTask
            after={kind}
            about={{ personId: person?.id ?? null, journeyId }}
            assigneeId={assigneeId}
            onDone={(task) => answer(task !== null)}
          />
        </div>
      )}
    </div>
  )
}
