import type { Language } from '@ancrage/domain/kernel/choices'
import type { DragStart, DragUpdate, DropResult } from '@hello-pangea/dnd'
import type { Moving } from './moves'
import { namesOf } from './names'
import type { Column } from './read-board'

type Translate = (key: string, options?: Record<string, unknown>) => string

/** What is said aloud while a card is carried by the keyboard. */
export function announcer(columns: readonly Column[], translate: Translate, language: Language) {
  const said = (trackId: string) => nameOnBoard(columns, trackId, language)
  const step = (stepId: string) => stepLabel(columns, stepId, language)
  const places = (stepId: string, own: boolean) => (columns.find((one) => one.stepId === stepId)?.cards.length ?? 0) + (own ? 0 : 1)
  const at = (start: DragStart, place: { droppableId: string; index: number }) => ({
    name: said(start.draggableId),
    step: step(place.droppableId),
    place: place.index + 1,
    count: places(place.droppableId, place.droppableId === start.source.droppableId),
  })
  return {
    lifted: (start: DragStart) => translate('board.said.lifted', at(start, start.source)),
    over: (update: DragUpdate) =>
      update.destination ? translate('board.said.over', at(update, update.destination)) : translate('board.said.nowhere'),
    dropped: (result: DropResult) =>
      result.reason === 'CANCEL' || !result.destination
        ? translate('board.said.cancelled', at(result, result.source))
        : translate('board.said.dropped', at(result, result.destination)),
  }
}

/** What is said aloud once the server has answered. */
export function outcomeSaid(
  { moving, outcome }: { moving: Moving; outcome: 'moved' | 'refused' | 'asked' },
  columns: readonly Column[],
  translate: Translate,
  language: Language,
): string {
  const message = moving.refused?.message ?? ''
  const why = translate(message, { _: message })
  const name = nameOnBoard(columns, moving.move.trackId, language)
  return translate(`board.said.${outcome}`, { name, step: stepLabel(columns, moving.move.toStepId, language), why })
}

function nameOnBoard(columns: readonly Column[], trackId: string, language: Language): string {
  const card = columns.flatMap(({ cards }) => cards).find(({ id }) => id === trackId)
  return card ? namesOf(card.people, language) : ''
}

/** The label of a step of the board. */
export function stepLabel(columns: readonly Column[], stepId: string, language: Language): string {
  return columns.find((one) => one.stepId === stepId)?.step.label[language] ?? ''
}
