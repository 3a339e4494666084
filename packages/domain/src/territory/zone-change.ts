import { z } from 'zod'
import { type Bilingual, choices } from '../kernel/choices'
import { zonedGroupChoices } from './zonage'

/** Whom a change of zonage is about. */
export const zoneChangeChoices = choices({
  applications: { fr: 'dossiers d’aide à décider', en: 'aid applications to be decided' },
  journeys: { fr: 'parcours actifs', en: 'active journeys' },
})

/** The records that each is counted on. */
export const zoneChangeResources = { applications: 'aid-applications', journeys: 'journeys' } as const

const mostCommunes = 1_000

/** Who is where the class of a group of professions changes: the codes of those communes, `88160.88196`. */
export const zoneChangeFigure = z.strictObject({
  zonage: zonedGroupChoices.schema,
  part: zoneChangeChoices.schema,
  communes: z
    .string()
    .max(mostCommunes * 6)
    .regex(/^([\dAB]{5}(\.[\dAB]{5})*)?$/),
})
export type ZoneChangeFigure = z.output<typeof zoneChangeFigure>

/** The figure's name: « Changement de zone, parcours actifs ». */
export const zoneChangeName: Bilingual = { fr: 'Changement de zone', en: 'Change of area' }
