import type { BoardMove } from '@ancrage/domain/journeys/board'
import { DragDropContext, type DropResult, type ResponderProvided } from '@hello-pangea/dnd'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useCallback, useMemo, useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import { usePlaceKept } from '../../ui/list/places'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useColleagues } from '../../users/use-colleagues'
import type { JourneysFilter } from '../filter/journeys-address'
import { announcer, outcomeSaid } from './announcements'
import styles from './Board.module.css'
import { BoardSkeleton } from './BoardSkeleton'
import { BoardContext, type BoardTools, ColumnsContext } from './board-context'
import { ColumnView } from './ColumnView'
import { foldedAtFirst } from './folds'
import { landingAt, type Shift, shifted, withMoves } from './moves'
import type { Column } from './read-board'
import { StepPicker } from './StepPicker'
import { useBoard } from './use-board'
import { type Told, useMoveTrack } from './use-move-track'
import { useMovedSaid } from './use-moved-said'

// Without the page's nonce the strict policy would refuse the style tag that drag and drop writes.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
const nothing: readonly Column[] = []

/** The board of one pipeline: a folder zone a step, its cards moved by mouse, finger, keyboard or menu. */
export function BoardView({ pipelineKey, filter }: { pipelineKey: string; filter: JourneysFilter }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const { nameOf } = useColleagues()
  const onPhone = useMediaQuery('(max-width: 899px)', { noSsr: true })
  const [told, setTold] = useState<Told | null>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const unfold = useCallback((stepId: string) => setUnfolded((open) => new Set([...open, stepId])), [])
  const [picked, setPicked] = useState<string | null>(null)
  // During a drag the columns stay as they were: a list that changes under the hand would drop the card elsewhere.
  const [held, setHeld] = useState<readonly Column[] | null>(null)
  const { queryKey, reading, more } = useBoard(pipelineKey, filter, { still: held !== null })
  const read = reading.data?.columns ?? nothing
  const hear = useCallback(
    (now: Told) => {
      setTold(now)
      if (now.outcome !== 'asked') return
      // On a phone the form stands in the column the card asks to enter: show that one.
      setPicked(now.moving.move.toStepId)
      unfold(now.moving.move.toStepId)
    },
    [unfold],
  )
  const { moves, shown: columnsShown, move, undo, fill, giveUp } = useMoveTrack(queryKey, hear)
  useMovedSaid(told, undo, read)
  const columns = useMemo(() => held ?? withMoves(read, moves), [held, read, moves])
  usePlaceKept(reading.isSuccess)
  const canMove = permissions.includes('tracks.move')
  const tools = useMemo<BoardTools>(() => {
    // Where the focus follows the card, its column opens.
    const onMove = (to: BoardMove) => {
      unfold(to.toStepId)
      void move(to)
    }
    const onShift = (trackId: string, shift: Shift) => {
      const to = shifted(columnsShown(), trackId, shift)
      if (to) void move(to)
    }
    return { canMove, canDrag: canMove && !onPhone, onMove, onShift, onFill: fill, onGiveUp: giveUp }
  }, [canMove, onPhone, move, columnsShown, unfold, fill, giveUp])
  const said = told ? outcomeSaid(told, { translate, language, columns: read, nameOf }) : ''

  if (reading.isPending) return <BoardSkeleton />
  if (reading.isError) {
    return (
      <EmptyState
        Icon={WarningDiamondIcon}
        title={translate('board.failed')}
        action={<Button onClick={() => reading.refetch()}>{translate('board.retry')}</Button>}
      >
        {translate('board.failed_hint')}
      </EmptyState>
    )
  }

  const announce = announcer(columns, translate, language)
  const onDragEnd = (result: DropResult, provided: ResponderProvided) => {
    setHeld(null)
    provided.announce(announce.dropped(result))
    const { draggableId: trackId, source, destination: to } = result
    const target = to && columns.find(({ stepId }) => stepId === to.droppableId)
    if (!to || !target || (to.droppableId === source.droppableId && to.index === source.index)) return
    const folded = isFolded(target.stepId)
    if (result.mode === 'SNAP') unfold(target.stepId)
    void move(folded ? { trackId, toStepId: target.stepId } : landingAt(trackId, target.stepId, target.cards, to.index))
  }
  const folds = foldedAtFirst(columns.map(({ stepId }) => stepId))
  const isFolded = (stepId: string) => !onPhone && folds.has(stepId) && !unfolded.has(stepId)
  const inSight = columns.find(({ stepId }) => stepId === picked) ?? columns[0]
  const shown = onPhone && inSight ? [inSight] : columns
  return (
    <BoardContext.Provider value={tools}>
      <ColumnsContext.Provider value={columns}>
        <DragDropContext
          {...(nonce ? { nonce } : {})}
          dragHandleUsageInstructions={translate('board.drag_help')}
          onBeforeCapture={() => setHeld(columns)}
          onDragStart={(start, provided) => provided.announce(announce.lifted(start))}
          onDragUpdate={(update, provided) => provided.announce(announce.over(update))}
          onDragEnd={onDragEnd}
        >
          {onPhone && <StepPicker columns={columns} current={shown[0]?.stepId ?? ''} onChange={setPicked} />}
          <section
            className={styles.board}
            aria-label={translate('board.name', { pipeline: reading.data.pipeline.label[language] })}
            data-phone={onPhone}
          >
            {shown.map((column) => (
              <ColumnView
                key={column.stepId}
                column={column}
                moves={moves}
                folded={isFolded(column.stepId)}
                {...(folds.has(column.stepId) && !onPhone ? { onFold: () => setUnfolded((open) => toggled(open, column.stepId)) } : {})}
                {...(column.next !== null
                  ? { onMore: () => more.mutate(column.stepId), loading: more.isPending && more.variables === column.stepId }
                  : {})}
              />
            ))}
          </section>
        </DragDropContext>
      </ColumnsContext.Provider>
      <div role="status" aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </BoardContext.Provider>
  )
}

function toggled(open: ReadonlySet<string>, stepId: string): ReadonlySet<string> {
  const others = [...open].filter((one) => one !== stepId)
  return new Set(others.length === open.size ? [...others, stepId] : others)
}
