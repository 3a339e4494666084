import type { WaitingCriterion } from '@ancrage/domain/journeys/waiting-list'
import { searchText } from '@ancrage/domain/kernel/search-text'

/** A criterion as it is typed. */
export interface CriterionDraft {
  /** Tells the lines apart while their words change. */
  readonly id: string
  /** Null for one that is new: its key follows from its French label, once. */
  readonly key: string | null
  readonly fr: string
  readonly en: string
  readonly points: string
}

/** The criteria, to be typed over. */
export function draftsOf(criteria: readonly WaitingCriterion[]): CriterionDraft[] {
  return criteria.map(({ key, label, points }) => ({ id: key, key, ...label, points: String(points) }))
}

/** An empty line, told apart from the others. */
export function emptyCriterion(drafts: readonly CriterionDraft[]): CriterionDraft {
  const ids = new Set(drafts.map(({ id }) => id))
  const rank = drafts.findIndex((_, at) => !ids.has(`new ${at}`))
  return { id: `new ${rank === -1 ? drafts.length : rank}`, key: null, fr: '', en: '', points: '1' }
}

/** What is sent: English says what French says where it was left empty; points that are no number are told by the server. */
export function criteriaOf(drafts: readonly CriterionDraft[]): WaitingCriterion[] {
  return drafts.map(({ key, fr, en, points }) => ({
    key: key ?? slugOf(fr),
    label: { fr, en: en.trim() === '' ? fr : en },
    points: points.trim() === '' ? Number.NaN : Number(points),
  }))
}

/** « Retraite à 65 ans » → `retraite-a-65-ans`; a label without any letter has no key of its own. */
function slugOf(label: string): string {
  const slug = searchText(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return slug === '' ? 'critere' : slug
}
