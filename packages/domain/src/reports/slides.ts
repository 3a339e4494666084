import type { Language } from '../kernel/choices'
import { masked, told } from './mask'
import type { Audience, PackFigures } from './pack-figures'
import { untoldLegend } from './said'
import { type SessionFigures, type SlideKey, slideKeys } from './session-figures'
import { type Draws, drawingOf, type Session } from './slides/drawing'
import { readHighlights } from './slides/highlights'
import { aids, territory } from './slides/means'
import { cover, decisions, essentials, followThrough } from './slides/opening'
import { contacts, installations, reasons, underWay } from './slides/people'
import type { Slide, SlideBlock } from './slides/slide'

const draws: Draws = {
  cover,
  essentials,
  follow_through: followThrough,
  contacts,
  installations,
  under_way: underWay,
  reasons,
  aids,
  territory,
  decisions,
}

export type SlideComments = Partial<Readonly<Record<SlideKey, string>>>

interface Asked {
  /** What the team wrote beside each slide; it goes to the team alone, since it was written with all the numbers in sight. */
  readonly comments: SlideComments
  readonly language: Language
  readonly audience: Audience
  /** The session that the figures are for; null where there is none. */
  readonly session: Session | null
}

/** The ten slides of a session: what each says, in one language and for one audience, whoever draws it. */
export function slidesOf(figures: SessionFigures, { comments, language, audience, session }: Asked): Slide[] {
  const said = { session, comments: audience === 'team' ? comments : {} }
  return slidesFor(audience === 'partners' ? masked(figures) : told(figures), language, said)
}

/** The same, of figures that are already those of an audience. */
export function slidesFor(figures: PackFigures, language: Language, { comments, session }: Pick<Asked, 'comments' | 'session'>): Slide[] {
  const drawing = drawingOf(figures, language, session)
  return slideKeys.map((key) => {
    const drawn = draws[key](drawing)
    const comment = comments[key]?.trim() || null
    const foot = figures.audience === 'partners' && key !== 'cover' ? `${drawn.foot} ${untoldLegend(language)}` : drawn.foot
    return { key, ...drawn, columns: withTyped(key, drawn.columns, comment), foot, comment }
  })
}

/** What is typed takes the place of what was proposed: the two lists of the essentials, the decisions awaited. */
function withTyped(key: SlideKey, columns: Slide['columns'], comment: string | null): Slide['columns'] {
  const typed = comment === null ? null : readHighlights(comment)
  if (typed === null) return columns
  if (key === 'essentials')
    return [replaced(columns[0], typed.facts), typed.alerts ? replaced(columns[1], typed.alerts) : (columns[1] ?? [])]
  if (key === 'decisions') return [replaced(columns[0], [...typed.facts, ...(typed.alerts ?? [])]), ...columns.slice(1)]
  return columns
}

function replaced(column: readonly SlideBlock[] | undefined, items: readonly string[]): SlideBlock[] {
  return (column ?? []).map((block) => (block.kind === 'list' ? { ...block, items } : block))
}
