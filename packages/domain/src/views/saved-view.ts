import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { id, line } from '../kernel/text'
import { isPrivate } from './private-filters'

/** The screens whose state can be kept under a name. */
export const viewScreenChoices = choices({
  journeys: { fr: 'Parcours', en: 'Journeys' },
  people: { fr: 'Annuaire', en: 'Directory' },
})
export type ViewScreen = ChoiceOf<typeof viewScreenChoices>

export const sharingChoices = choices({
  personal: { fr: 'Pour moi', en: 'Mine alone' },
  team: { fr: 'Pour l’équipe', en: 'For the team' },
})
export type Sharing = ChoiceOf<typeof sharingChoices>

/** The parameters of a screen's address, by name: filters, columns, sort, board or list. */
export type ViewAddress = Readonly<Record<string, string>>

/** Room for every filter, and no more. */
const maxParameters = 12

const address = z
  .record(z.string().regex(/^[a-z]{1,20}$/, { error: 'view_address' }), z.string().max(5000, { error: 'too_long' }))
  .refine((parameters) => Object.keys(parameters).length <= maxParameters, { error: 'too_big' })
  .refine(namesNobody, { error: 'view_names_somebody' })

/** What is typed of a saved view: its address reopens the same state, whoever opens it. */
export const savedViewFields = {
  screen: viewScreenChoices.schema,
  name: line(60),
  address,
  shared: sharingChoices.schema.default('personal'),
  isDefault: z.boolean().default(false),
} as const

/** Whoever made the view; a team view has one too. */
export const savedViewReadOnly = { ownerId: id } as const

/** Whether an address holds no filter on what identifies somebody; an unreadable filter is none that may be kept. */
export function namesNobody(parameters: ViewAddress): boolean {
  if (Object.keys(parameters).some(isPrivate)) return false
  if (parameters.filter === undefined) return true
  try {
    const filter: unknown = JSON.parse(parameters.filter)
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) && !Object.keys(filter).some(isPrivate)
  } catch {
    return false
  }
}

interface Kept {
  readonly id: string
  readonly ownerId: string
  readonly shared: Sharing
  readonly isDefault: boolean
}

/** The view a screen opens on: one's own default, else the team's; none when nobody chose one. */
export function defaultView<V extends Kept>(views: readonly V[], userId: string): V | undefined {
  const defaults = views.filter(({ isDefault }) => isDefault)
  return (
    defaults.find(({ shared, ownerId }) => shared === 'personal' && ownerId === userId) ?? defaults.find(({ shared }) => shared === 'team')
  )
}
