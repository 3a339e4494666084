import type { SessionFigures, SlideKey } from '@ancrage/domain/reports/session-figures'
import type { SlideComments } from '@ancrage/domain/reports/slides'

/** What a session's pack still lacks, each with the slide where it shows. */
export interface Gap {
  readonly key: 'previous' | 'essentials' | 'decisions' | 'follow_through' | 'budget' | 'territory'
  readonly slide: SlideKey
}

/** What is missing, told before the slides: in their order. */
export function gapsOf(figures: SessionFigures, comments: SlideComments): Gap[] {
  const isMissing: Readonly<Record<Gap['key'], boolean>> = {
    previous: figures.compared.previous === null,
    essentials: !comments.essentials?.trim(),
    follow_through: figures.followThrough.length === 0,
    budget: figures.budget.lines.length === 0,
    territory: figures.territory.length === 0,
    decisions: !comments.decisions?.trim(),
  }
  const slideOf: Readonly<Record<Gap['key'], SlideKey>> = {
    previous: 'essentials',
    essentials: 'essentials',
    follow_through: 'follow_through',
    budget: 'aids',
    territory: 'territory',
    decisions: 'decisions',
  }
  return (Object.keys(isMissing) as Gap['key'][]).filter((key) => isMissing[key]).map((key) => ({ key, slide: slideOf[key] }))
}
