import { footprintText } from '@ancrage/domain/journeys/footprint'
import { professionLabel } from '@ancrage/reference/professions'
import type { DraggableProvidedDragHandleProps } from '@hello-pangea/dnd'
import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { Footprint } from '../../ui/Footprint'
import { formatNumber } from '../../ui/formats'
import { Initials } from '../../ui/Initials'
import { RecordLink } from '../../ui/list/RecordLink'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Card.module.css'
import { CardMenu } from './CardMenu'
import { CardStateLine } from './CardStateLine'
import { stateOf } from './card-state'
import { gaugesOf } from './gauges'
import { namesOf } from './names'
import type { Card } from './read-board'

export interface CardFaceProps {
  card: Card
  lifted: boolean
  busy: boolean
  handle: DraggableProvidedDragHandleProps | null
}

/** Who, towards where, what comes next, how far, how long here, followed by whom; not drawn again when only its place changes. */
export const CardFace = memo(function CardFace({ card, lifted, busy, handle }: CardFaceProps) {
  const translate = useTranslate()
  const language = useLanguage()
  // The library calls its handle a button, which may hold no link nor menu: a named article may.
  const { role: _, ...carried } = handle ?? { role: '' }
  const state = stateOf(card, useToday())
  const name = namesOf(card.people, language)
  const profession = card.professionCode && professionLabel(card.professionCode, card.specialtyCode, { short: true }, language)
  return (
    <article
      tabIndex={-1}
      {...carried}
      aria-label={translate('board.card', { name })}
      aria-busy={busy}
      className={styles.card}
      data-card={card.id}
      data-state={state.kind}
      data-lifted={lifted}
    >
      <div className={styles.head}>
        <RecordLink resource="journeys" id={card.journeyId} className={styles.name} draggable={false}>
          {name}
        </RecordLink>
        <CardMenu card={card} name={name} busy={busy} />
      </div>
      <p className={styles.second}>
        {profession}
        {card.communeName && (
          <>
            {' '}
            <ArrowRightIcon size={12} aria-hidden />
            <VisuallyHidden>{translate('board.towards')}</VisuallyHidden> {card.communeName}
          </>
        )}
        {card.people.length > 1 && ` · ${translate('board.couple')}`}
      </p>
      <CardStateLine state={state} />
      <div className={styles.foot}>
        <Footprint tracks={gaugesOf(card.footprint)} label={footprintText(card.footprint, language)} />
        <span className={styles.days}>{translate('board.days_here', { days: formatNumber(card.daysHere, language) })}</span>
        {card.advisor && <Initials name={card.advisor.name} />}
      </div>
    </article>
  )
})
