import { type ChoiceOf, choices } from '../kernel/choices'
import type { Cell } from './cells'
import type { SessionFigures } from './session-figures'

/** Who a document of a session is for: the partners' says nothing of fewer than five people. */
export const audienceChoices = choices({
  team: { fr: 'Équipe', en: 'Team' },
  partners: { fr: 'Partenaires', en: 'Partners' },
})
export type Audience = ChoiceOf<typeof audienceChoices>

/** Numbers that count nobody. */
type Plain = 'edition' | 'year' | 'semester' | 'months' | 'population'

type Covered<T> = T extends string
  ? T
  : T extends number
    ? Cell
    : T extends readonly (infer Item)[]
      ? readonly Covered<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Key extends Plain ? T[Key] : Covered<T[Key]> }
        : T

/**
 * The figures of a session as one audience reads them. A number may be kept back: the type makes whoever draws, adds or
 * divides them say what becomes of it then.
 */
export type PackFigures = Omit<Covered<SessionFigures>, 'arrivals'> & {
  readonly audience: Audience
  /** Expected within six months; whose they are is not for partners. */
  readonly arrivals: SessionFigures['arrivals']
  readonly arrivalsCount: Cell
}
export type PackFigure = PackFigures['indicators'][number]
