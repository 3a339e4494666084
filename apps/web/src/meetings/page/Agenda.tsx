import { movedTo } from '@ancrage/domain/journeys/edit-pipelines'
import { DragDropContext, Droppable, type DropResult } from '@hello-pangea/dnd'
import { useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { shifted } from '../../pipelines/step-order'
import { FormProblem } from '../../ui/form/FormProblem'
import { AddPoint } from './AddPoint'
import styles from './MeetingPage.module.css'
import type { MeetingReply } from './meeting-page'
import { PointCard } from './PointCard'
import { useAgendaOrder } from './use-agenda-order'

// Without the page's nonce the strict policy would refuse the style tag that drag and drop writes.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce

/** The points in order after the computed one, moved by their handle or by their menu. */
export function Agenda({ page, writes }: { page: MeetingReply; writes: boolean }) {
  const translate = useTranslate()
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)
  const { shown, put, said, refused, busy } = useAgendaOrder(page)
  const ids = shown.map(({ id }) => id)
  // A point that changes place in the page loses the focus: it goes back to its menu.
  useEffect(() => {
    if (!moved.current || busy) return
    list.current?.querySelector<HTMLElement>(`[data-point="${moved.current}"] [aria-haspopup="menu"]`)?.focus()
    moved.current = null
  }, [busy])
  const onDragEnd = ({ draggableId, source, destination }: DropResult) => {
    if (destination && destination.index !== source.index) void put(movedTo(ids, draggableId, destination.index), draggableId)
  }
  const move = (id: string, by: -1 | 1) => {
    const itemIds = shifted(ids, id, by)
    if (!itemIds) return
    moved.current = id
    void put(itemIds, id)
  }
  return (
    <>
      <DragDropContext {...(nonce ? { nonce } : {})} onDragEnd={onDragEnd}>
        <Droppable droppableId={page.meeting.id}>
          {(area) => (
            <ol
              ref={(node) => {
                list.current = node
                area.innerRef(node)
              }}
              className={styles.points}
              aria-label={translate('meetings.agenda')}
              aria-busy={busy}
              {...area.droppableProps}
            >
              {shown.map((item, index) => (
                <PointCard
                  key={item.id}
                  page={page}
                  item={item}
                  place={index}
                  count={shown.length}
                  writes={writes}
                  busy={busy}
                  onMove={(by) => move(item.id, by)}
                />
              ))}
              {area.placeholder}
            </ol>
          )}
        </Droppable>
      </DragDropContext>
      <p className={styles.announced} role="status">
        {said}
      </p>
      <FormProblem problem={refused} />
      {writes && <AddPoint page={page} />}
    </>
  )
}
