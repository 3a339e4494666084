import { movedTo } from '@ancrage/domain/journeys/edit-pipelines'
import { DragDropContext, Droppable, type DropResult } from '@hello-pangea/dnd'
import { useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { FormProblem } from '../ui/form/FormProblem'
import { useLanguage } from '../ui/use-language'
import styles from './StepList.module.css'
import { StepRow } from './StepRow'
import { shifted } from './step-order'
import type { EditedStep, PipelinePage } from './use-pipelines'
import { useStepOrder } from './use-step-order'

// Without the page's nonce the strict policy would refuse the style tag that drag and drop writes.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce

export interface StepListProps {
  page: PipelinePage
  onEdit: (step: EditedStep, place: number) => void
  /** A step to add at a place, from 0. */
  onInsert: (place: number) => void
  onRemove: (step: EditedStep) => void
}

/** The steps in order, moved by their handle or by their arrows; what followed is said below. */
export function StepList({ page, onEdit, onInsert, onRemove }: StepListProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  const { shown, put, said, refused, busy } = useStepOrder(page)
  const pressed = useRef<{ id: string; by: -1 | 1 } | null>(null)
  const ids = shown.map(({ id }) => id)
  // A row that changes place in the page loses the focus: it goes back to the arrow pressed, or to the other at an end.
  useEffect(() => {
    if (!pressed.current || busy) return
    const { id, by } = pressed.current
    pressed.current = null
    const arrow = (to: number) => list.current?.querySelector<HTMLElement>(`[data-step="${id}"] [data-by="${to}"]:not(:disabled)`)
    const to = arrow(by) ?? arrow(-by)
    to?.focus()
  }, [busy])
  const onDragEnd = ({ draggableId, source, destination }: DropResult) => {
    if (destination && destination.index !== source.index) void put(movedTo(ids, draggableId, destination.index), draggableId)
  }
  const move = (id: string, by: -1 | 1) => {
    const stepIds = shifted(ids, id, by)
    if (!stepIds) return
    pressed.current = { id, by }
    void put(stepIds, id)
  }
  return (
    <>
      <DragDropContext {...(nonce ? { nonce } : {})} onDragEnd={onDragEnd}>
        <Droppable droppableId={page.pipeline.id}>
          {(area) => (
            <ol
              ref={(node) => {
                list.current = node
                area.innerRef(node)
              }}
              className={styles.list}
              aria-label={translate('pipelines.steps_of', { pipeline: page.pipeline.label[language] })}
              aria-busy={busy}
              {...area.droppableProps}
            >
              {shown.map((step, index) => (
                <StepRow
                  key={step.id}
                  page={page}
                  step={step}
                  place={index}
                  count={shown.length}
                  busy={busy}
                  onMove={(by) => move(step.id, by)}
                  onEdit={() => onEdit(step, index)}
                  onInsert={() => onInsert(index + 1)}
                  onRemove={() => onRemove(step)}
                />
              ))}
              {area.placeholder}
            </ol>
          )}
        </Droppable>
      </DragDropContext>
      <p className={styles.said} role="status">
        {said}
      </p>
      <FormProblem problem={refused} />
    </>
  )
}
