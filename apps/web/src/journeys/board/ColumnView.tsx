import { Droppable } from '@hello-pangea/dnd'
import Button from '@mui/material/Button'
import { CaretLineLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLineLeft'
import { useDeferredValue, useId, useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../../ui/formats'
import { TrailContext } from '../../ui/list/trail'
import { useLanguage } from '../../ui/use-language'
import { CardItem } from './CardItem'
import styles from './Column.module.css'
import { FoldedColumn } from './FoldedColumn'
import type { Moves } from './moves'
import type { Column } from './read-board'

export interface ColumnViewProps {
  column: Column
  /** Every move under way. */
  moves: Moves
  folded: boolean
  /** Present where the column may be folded. */
  onFold?: () => void
  /** Present where there are more cards than shown. */
  onMore?: () => void
  loading?: boolean
}

/** One step of a board: a folder zone whose header counts the whole column, whatever is shown of it. */
export function ColumnView({ column, moves, folded, onFold, onMore, loading = false }: ColumnViewProps) {
  const id = useId()
  const translate = useTranslate()
  const language = useLanguage()
  const label = column.step.label[language]
  const trail = useMemo(
    () => ({ ids: column.cards.map(({ journeyId }) => journeyId), first: 1, total: column.count, list: null }),
    [column.cards, column.count],
  )
  const deferredTrail = useDeferredValue(trail)
  if (folded && onFold) return <FoldedColumn {...{ column, label, onFold }} />
  return (
    <section className={styles.column} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.step}>
          {label}
        </h2>
        {onFold && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded
            aria-label={translate('board.fold', { step: label })}
            onClick={onFold}
          >
            <CaretLineLeftIcon size={16} aria-hidden />
          </button>
        )}
        <span className={styles.count}>{formatNumber(column.count, language)}</span>
        <p className={styles.note}>
          {column.lateCount > 0 && <span className={styles.late}>{translate('board.late', { smart_count: column.lateCount })}</span>}
          {column.lateCount > 0 && column.medianDays !== null && ' · '}
          {column.medianDays !== null && translate('board.median', { days: formatNumber(column.medianDays, language) })}
          {column.count === 0 && translate('board.empty')}
        </p>
      </header>
      {/* Each of its links is drawn again when the trail changes: after the move itself is on screen. */}
      <TrailContext.Provider value={deferredTrail}>
        <Droppable droppableId={column.stepId}>
          {(provided, { isDraggingOver }) => (
            <ul
              ref={provided.innerRef}
              className={styles.cards}
              data-over={isDraggingOver}
              aria-labelledby={id}
              {...provided.droppableProps}
            >
              {column.cards.map((card, index) => (
                <CardItem key={card.id} card={card} index={index} moving={moves[card.id]} />
              ))}
              {provided.placeholder}
            </ul>
          )}
        </Droppable>
      </TrailContext.Provider>
      {onMore && (
        <Button className={styles.more} size="small" variant="text" disabled={loading} onClick={onMore}>
          {translate('board.more', { shown: column.cards.length, count: formatNumber(column.count, language) })}
        </Button>
      )}
    </section>
  )
}
