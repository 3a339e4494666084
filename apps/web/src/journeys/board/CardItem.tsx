import { Draggable } from '@hello-pangea/dnd'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { FillForm } from '../fill/FillForm'
import { stepLabel } from './announcements'
import { useBoardTools } from './board-context'
import styles from './Card.module.css'
import { CardFace } from './CardFace'
import { Refusal } from './Refusal'
import type { Card } from './read-board'

export interface CardItemProps {
  card: Card
  index: number
  stepId: string
}

/** A card in its place, with beside it why it could not move, or what its new step asks. */
export const CardItem = memo(function CardItem({ card, index, stepId }: CardItemProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { columns, moves, canDrag, onFill, onGiveUp } = useBoardTools()
  const moving = moves[card.id]
  const busy = moving?.status === 'sending'
  return (
    <Draggable draggableId={card.id} index={index} isDragDisabled={!canDrag || busy || moving?.status === 'asking'}>
      {(provided, { isDragging }) => (
        <li ref={provided.innerRef} {...provided.draggableProps} className={styles.item}>
          <CardFace
            card={card}
            stepId={stepId}
            lifted={isDragging || busy || moving?.status === 'asking'}
            busy={busy}
            handle={provided.dragHandleProps}
          />
          {moving?.status === 'refused' && moving.refused && <Refusal message={moving.refused.message} onClose={() => onGiveUp(card.id)} />}
          {moving?.asked && (
            <FillForm
              title={translate('board.fill_title', { step: stepLabel(columns, moving.move.toStepId, language) })}
              asked={moving.asked}
              refused={moving.tried ? moving.refused : null}
              busy={busy}
              onSubmit={(brought) => onFill(moving, brought)}
              onCancel={() => onGiveUp(card.id)}
            />
          )}
        </li>
      )}
    </Draggable>
  )
})
