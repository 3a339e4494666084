import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { ArrowsLeftRightIcon } from '@phosphor-icons/react/dist/csr/ArrowsLeftRight'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { type MouseEvent, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useQuickActions } from '../../layout/quick-actions'
import { useLanguage } from '../../ui/use-language'
import { useBoardTools } from './board-context'
import styles from './Card.module.css'
import { glide } from './glide'
import type { Card } from './read-board'

/** The quick actions a card offers about its own person. */
const offered: readonly { name: string; label: string }[] = [
  { name: 'exchange', label: 'board.menu.exchange' },
  { name: 'task', label: 'board.menu.task' },
]

/** The ⋯ of a card: all that dragging and the journey's page do, without either. */
export function CardMenu({ card, stepId, name }: { card: Card; stepId: string; name: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { actions, open } = useQuickActions()
  const { columns, moves, canMove, onMove } = useBoardTools()
  const [opened, setOpened] = useState<{ menu: 'actions' | 'steps'; anchor: HTMLElement } | null>(null)
  const close = () => setOpened(null)
  const target = { journeyId: card.journeyId, ...(card.people[0] ? { personId: card.people[0].personId } : {}) }
  const status = moves[card.id]?.status
  const quick = offered.flatMap(({ name: action, label }) => {
    const known = actions.find((one) => one.name === action)
    return known ? [{ ...known, label }] : []
  })
  const moveTo = (toStepId: string) => {
    close()
    // Once the menu has given the focus back to the card.
    setTimeout(() => glide(card.id, () => onMove({ trackId: card.id, toStepId }, card.version)))
  }
  return (
    <>
      <button
        type="button"
        className={styles.menu}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        aria-label={translate('board.menu.label', { name })}
        onClick={(event: MouseEvent<HTMLElement>) => setOpened({ menu: 'actions', anchor: event.currentTarget })}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </button>
      <Menu open={opened?.menu === 'actions'} anchorEl={opened?.anchor ?? null} onClose={close}>
        {card.people.map((person) => (
          <MenuItem key={person.journeyId} onClick={() => navigate(`/journeys/${person.journeyId}`)}>
            <PathIcon size={20} aria-hidden />
            {card.people.length > 1 ? translate('board.menu.open_of', { name: person.name }) : translate('board.menu.open')}
          </MenuItem>
        ))}
        {quick.map(({ name: action, label, Icon }) => (
          <MenuItem
            key={action}
            onClick={() => {
              close()
              open(action, target)
            }}
          >
            <Icon size={20} aria-hidden />
            {translate(label)}
          </MenuItem>
        ))}
        {canMove && status !== 'sending' && (
          <MenuItem onClick={() => setOpened((now) => now && { ...now, menu: 'steps' })}>
            <ArrowsLeftRightIcon size={20} aria-hidden />
            {translate('board.menu.move')}
          </MenuItem>
        )}
      </Menu>
      <Menu
        open={opened?.menu === 'steps'}
        anchorEl={opened?.anchor ?? null}
        onClose={close}
        slotProps={{ list: { 'aria-label': translate('board.menu.move') } }}
      >
        {columns.map((column) => (
          <MenuItem
            key={column.stepId}
            selected={column.stepId === stepId}
            disabled={column.stepId === stepId}
            onClick={() => moveTo(column.stepId)}
          >
            {column.step.label[language]}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
