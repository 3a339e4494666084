import type { Language } from '@ancrage/domain/kernel/choices'
import type { DragStart, DragUpdate, DropResult } from '@hello-pangea/dnd'
import type { Moving } from './moves'
import { namesOf } from './names'
import type { Column } from './read-board'
import type { Told } from './use-move-track'

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

/** The words one speaks with: the language, the steps of the board, and the names of colleagues. */
export interface Words {
  readonly translate: Translate
  readonly language: Language
  readonly columns: readonly Column[]
  readonly nameOf: (userId: string) => string
}

/** What is said aloud once the server has answered. */
export function outcomeSaid({ moving, outcome }: Told, words: Words): string {
  const { translate, language } = words
  const name = namesOf(moving.card.people, language)
  return translate(`board.said.${outcome}`, { name, step: moving.label[language], why: refusalSaid(moving, words) })
}

/** Why a card could not move; of a card that changed meanwhile, who did it and where it went. */
export function refusalSaid({ refused, back }: Moving, { translate, language, columns, nameOf }: Words): string {
  if (refused?.code !== 'stale') return refused ? translate(refused.message, { _: refused.message }) : ''
  const { stepId, updatedBy } = (refused.params.current ?? {}) as { stepId?: string; updatedBy?: string | null }
  const who = nameOf(updatedBy ?? '') || translate('board.someone')
  const step = stepId === undefined || stepId === back.toStepId ? '' : stepLabel(columns, stepId, language)
  return step === '' ? translate('board.changed_by', { who }) : translate('board.moved_by', { who, step })
}

function nameOnBoard(columns: readonly Column[], trackId: string, language: Language): string {
  const card = columns.flatMap(({ cards }) => cards).find(({ id }) => id === trackId)
  return card ? namesOf(card.people, language) : ''
}

function stepLabel(columns: readonly Column[], stepId: string, language: Language): string {
  return columns.find((one) => one.stepId === stepId)?.step.label[language] ?? ''
}
