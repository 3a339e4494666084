import { Draggable } from '@hello-pangea/dnd'
import { DotsSixVerticalIcon } from '@phosphor-icons/react/dist/csr/DotsSixVertical'
import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { personPlace } from '../../tasks/person-words'
import { useLanguage } from '../../ui/use-language'
import { About, isNamed } from './About'
import { DecisionList } from './DecisionList'
import styles from './MeetingPage.module.css'
import type { MeetingReply, Point } from './meeting-page'
import { PointDialog } from './PointDialog'
import { PointMenu } from './PointMenu'
import { MinutesField, NoteField } from './PointTexts'

export interface PointCardProps {
  page: MeetingReply
  item: Point
  /** From 0, the computed point apart. */
  place: number
  count: number
  writes: boolean
  busy: boolean
  onMove: (by: -1 | 1) => void
}

/** One point: what is said of it in the minutes, what is decided, what the reader notes for themselves. */
export function PointCard({ page, item, place, count, writes, busy, onMove }: PointCardProps) {
  const translate = useTranslate()
  const [editing, setEditing] = useState(false)
  const language = useLanguage()
  const named = isNamed(item.title, item.about) ? item.about : null
  const titleId = `point-${item.id}`
  const decisions = page.decisions.filter(({ itemId }) => itemId === item.id)
  return (
    <Draggable draggableId={item.id} index={place} isDragDisabled={busy || !writes}>
      {(dragged, { isDragging }) => (
        <li ref={dragged.innerRef} {...dragged.draggableProps} className={styles.point} data-point={item.id} data-lifted={isDragging}>
          <section aria-labelledby={titleId}>
            <header className={styles.head}>
              {/* The menu does the same from the keyboard: the handle is the mouse's alone. */}
              <span
                {...dragged.dragHandleProps}
                className={writes ? styles.handle : styles.fixed}
                tabIndex={-1}
                role="presentation"
                title={writes ? translate('meetings.drag') : undefined}
              >
                {writes && <DotsSixVerticalIcon size={18} aria-hidden />}
                <span className={styles.rank} aria-hidden>
                  {place + 2}
                </span>
              </span>
              <h2 id={titleId} className={styles.title}>
                {named ? <LinkBase to={`/journeys/${named.journeyId}/show`}>{item.title}</LinkBase> : item.title}
              </h2>
              {named && <span className={styles.note}>{personPlace(named.person, named.person.communeName, language)}</span>}
              {!named && item.about && (
                <span className={styles.note}>
                  <About about={item.about} />
                </span>
              )}
              {writes && <PointMenu item={item} place={place} count={count} busy={busy} onMove={onMove} onEdit={() => setEditing(true)} />}
            </header>
            <div className={styles.body}>
              <MinutesField item={item} writes={writes} />
              <DecisionList meeting={page.meeting} item={item} decisions={decisions} writes={writes} />
              <NoteField item={item} />
            </div>
          </section>
          {editing && <PointDialog item={item} onClose={() => setEditing(false)} />}
        </li>
      )}
    </Draggable>
  )
}
