import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { ArrowDownIcon } from '@phosphor-icons/react/dist/csr/ArrowDown'
import { ArrowLineUpIcon } from '@phosphor-icons/react/dist/csr/ArrowLineUp'
import { ArrowsLeftRightIcon } from '@phosphor-icons/react/dist/csr/ArrowsLeftRight'
import { ArrowUpIcon } from '@phosphor-icons/react/dist/csr/ArrowUp'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useQuickActions } from '../../layout/quick-actions'
import { useLanguage } from '../../ui/use-language'
import { useBoardTools, useColumns } from './board-context'
import { glide } from './glide'
import { type Shift, shifted } from './moves'
import type { Card } from './read-board'

/** The quick actions a card offers about its own person. */
const offered: readonly { name: string; label: string }[] = [
  { name: 'exchange', label: 'board.menu.exchange' },
  { name: 'task', label: 'board.menu.task' },
]

const shifts = { top: ArrowLineUpIcon, up: ArrowUpIcon, down: ArrowDownIcon } as const

interface CardActionsProps {
  card: Card
  anchor: HTMLElement
  /** While its last move is being sent, a card is not moved again. */
  busy: boolean
  onClose: () => void
}

/** What the ⋯ of a card opens: its journey, what one does about it, and its place on the board. */
export function CardActions({ card, anchor, busy, onClose }: CardActionsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { actions, open } = useQuickActions()
  const { canMove, onMove, onShift } = useBoardTools()
  const columns = useColumns()
  const [menu, setMenu] = useState<'actions' | 'steps'>('actions')
  const target = { journeyId: card.journeyId, ...(card.people[0] ? { personId: card.people[0].personId } : {}) }
  const quick = offered.flatMap(({ name: action, label }) => {
    const known = actions.find((one) => one.name === action)
    return known ? [{ ...known, label }] : []
  })
  const here = columns.find(({ cards }) => cards.some(({ id }) => id === card.id))?.stepId
  const moves = canMove && !busy
  // Once the menu has given the focus back to the card.
  const afterwards = (change: () => void) => {
    onClose()
    setTimeout(() => glide(card.id, change))
  }
  if (menu === 'steps') {
    return (
      <Menu open anchorEl={anchor} onClose={onClose} slotProps={{ list: { 'aria-label': translate('board.menu.move') } }}>
        {columns.map(({ stepId, step }) => (
          <MenuItem
            key={stepId}
            selected={stepId === here}
            disabled={stepId === here}
            onClick={() => afterwards(() => onMove({ trackId: card.id, toStepId: stepId }))}
          >
            {step.label[language]}
          </MenuItem>
        ))}
      </Menu>
    )
  }
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
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
            onClose()
            open(action, target)
          }}
        >
          <Icon size={20} aria-hidden />
          {translate(label)}
        </MenuItem>
      ))}
      {moves && (
        <MenuItem onClick={() => setMenu('steps')}>
          <ArrowsLeftRightIcon size={20} aria-hidden />
          {translate('board.menu.move')}
        </MenuItem>
      )}
      {moves &&
        (Object.keys(shifts) as Shift[]).map((shift) => {
          const Icon = shifts[shift]
          return (
            <MenuItem
              key={shift}
              disabled={shifted(columns, card.id, shift) === null}
              onClick={() => afterwards(() => onShift(card.id, shift))}
            >
              <Icon size={20} aria-hidden />
              {translate(`board.menu.${shift}`)}
            </MenuItem>
          )
        })}
    </Menu>
  )
}
