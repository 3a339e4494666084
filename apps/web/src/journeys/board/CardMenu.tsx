import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { type MouseEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './Card.module.css'
import { CardActions } from './CardActions'
import type { Card } from './read-board'

/** The ⋯ of a card: all that dragging and the journey's page do, without either. */
export function CardMenu({ card, name, busy }: { card: Card; name: string; busy: boolean }) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.menu}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('board.menu.label', { name })}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </button>
      {/* A column may hold a thousand cards: their menus are made when they open. */}
      {anchor && <CardActions card={card} anchor={anchor} busy={busy} onClose={() => setAnchor(null)} />}
    </>
  )
}
