import { Draggable } from '@hello-pangea/dnd'
import IconButton from '@mui/material/IconButton'
import { ArrowDownIcon } from '@phosphor-icons/react/dist/csr/ArrowDown'
import { ArrowUpIcon } from '@phosphor-icons/react/dist/csr/ArrowUp'
import { DotsSixVerticalIcon } from '@phosphor-icons/react/dist/csr/DotsSixVertical'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { StepCards } from './StepCards'
import { StepFacts } from './StepFacts'
import styles from './StepList.module.css'
import { StepMenu } from './StepMenu'
import type { EditedStep, PipelinePage } from './use-pipelines'

export interface StepRowProps {
  page: PipelinePage
  step: EditedStep
  /** From 0. */
  place: number
  count: number
  busy: boolean
  onMove: (by: -1 | 1) => void
  onEdit: () => void
  onInsert: () => void
  onRemove: () => void
}

/** One step: its names, what it asks and marks, its cards, and the ways to move, edit or remove it. */
export function StepRow({ page, step, place, count, busy, onMove, onEdit, onInsert, onRemove }: StepRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const other = language === 'fr' ? 'en' : 'fr'
  const name = step.label[language]
  return (
    <Draggable draggableId={step.id} index={place} isDragDisabled={busy}>
      {(item, { isDragging }) => (
        <li ref={item.innerRef} {...item.draggableProps} className={styles.row} data-step={step.id} data-lifted={isDragging}>
          {/* The arrows do the same from the keyboard: the handle is the mouse's alone. */}
          <span {...item.dragHandleProps} className={styles.handle} tabIndex={-1} role="presentation" title={translate('pipelines.drag')}>
            <DotsSixVerticalIcon size={20} aria-hidden />
          </span>
          <span className={styles.place} aria-hidden>
            {place + 1}
          </span>
          <div className={styles.names}>
            <button type="button" className={styles.name} aria-haspopup="dialog" onClick={onEdit}>
              {name}
            </button>
            <span className={styles.other} lang={other}>
              {step.label[other]}
            </span>
          </div>
          <StepFacts step={step} />
          <StepCards page={page} step={step} />
          <div className={styles.actions}>
            {([-1, 1] as const).map((by) => {
              const Arrow = by === -1 ? ArrowUpIcon : ArrowDownIcon
              return (
                <IconButton
                  key={by}
                  className={styles.arrow}
                  data-by={by}
                  aria-label={translate(by === -1 ? 'pipelines.up' : 'pipelines.down', { step: name })}
                  disabled={busy || place + by < 0 || place + by >= count}
                  onClick={() => onMove(by)}
                >
                  <Arrow size={18} aria-hidden />
                </IconButton>
              )
            })}
            <StepMenu page={page} step={step} onEdit={onEdit} onInsert={onInsert} onRemove={onRemove} />
          </div>
        </li>
      )}
    </Draggable>
  )
}
