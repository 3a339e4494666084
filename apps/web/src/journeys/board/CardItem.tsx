import { Draggable } from '@hello-pangea/dnd'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { FillForm } from '../fill/FillForm'
import { useBoardTools } from './board-context'
import styles from './Card.module.css'
import { CardFace } from './CardFace'
import type { Moving } from './moves'
import { Refusal } from './Refusal'
import type { Card } from './read-board'

export interface CardItemProps {
  card: Card
  index: number
  /** Its move under way, if any. */
  moving: Moving | undefined
}

/** A card in its place, with beside it why it could not move, or what its new step asks. */
export const CardItem = memo(function CardItem({ card, index, moving }: CardItemProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { canDrag, onFill, onGiveUp } = useBoardTools()
  const busy = moving?.status === 'sending'
  const asking = moving?.status === 'asking'
  return (
    <Draggable draggableId={card.id} index={index} isDragDisabled={!canDrag || busy || asking}>
      {(provided, { isDragging }) => (
        <li ref={provided.innerRef} {...provided.draggableProps} className={styles.item} data-open={asking || moving?.status === 'refused'}>
          <CardFace card={card} lifted={isDragging || busy || asking} busy={busy} handle={provided.dragHandleProps} />
          {moving?.status === 'refused' && <Refusal moving={moving} onClose={() => onGiveUp(card.id)} />}
          {moving?.asked && (
            <FillForm
              title={translate('board.fill_title', { step: moving.label[language] })}
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
