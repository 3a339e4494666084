import { Droppable } from '@hello-pangea/dnd'
import { CaretLineRightIcon } from '@phosphor-icons/react/dist/csr/CaretLineRight'
import styles from './Column.module.css'
import type { Column } from './read-board'

/** A column reduced to its name and count; a card dropped on it goes to its end. */
export function FoldedColumn({ column, label, onFold }: { column: Column; label: string; onFold: () => void }) {
  return (
    <Droppable droppableId={column.stepId}>
      {(provided, { isDraggingOver }) => (
        <div ref={provided.innerRef} className={styles.folded} data-over={isDraggingOver} {...provided.droppableProps}>
          <button type="button" className={styles.unfold} aria-expanded={false} onClick={onFold}>
            <CaretLineRightIcon size={16} aria-hidden />
            <span className={styles.count}>{column.count}</span>
            <span className={styles.upright}>{label}</span>
          </button>
          <div className={styles.placeholder}>{provided.placeholder}</div>
        </div>
      )}
    </Droppable>
  )
}
