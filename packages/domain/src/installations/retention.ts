import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'

/** The months after which someone in practice is asked about. */
export const retentionMonths = [3, 12, 36] as const
export const retentionMonth = z.literal(retentionMonths)

/** What is found at one of those months; nobody asked or answered yet: null, shown apart. */
export const retentionChoices = choices({
  in_place: { fr: 'En place', en: 'Still there' },
  moved: { fr: 'Changement de lieu', en: 'Moved within the territory' },
  left: { fr: 'Départ', en: 'Gone' },
})
export type Retention = ChoiceOf<typeof retentionChoices>
