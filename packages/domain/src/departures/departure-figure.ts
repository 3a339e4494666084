import { z } from 'zod'
import { inOrder, reversed, slices } from '../indicators/parameters'
import type { Bilingual } from '../kernel/choices'
import { day } from '../kernel/day'
import { certaintyChoices } from './departure'

export const succession = z.enum(['known', 'unknown'])

/**
 * The departures behind a number of the calendar: expected between two days (`overdue`: before, and not recorded since), of one
 * certainty, with or without a successor.
 */
export const departureFigure = z
  .strictObject({
    departures: z.enum(['expected', 'overdue']),
    from: day,
    to: day,
    certainty: certaintyChoices.schema.optional(),
    succession: succession.optional(),
    ...slices,
  })
  .refine(inOrder, reversed)
export type DepartureFigure = z.output<typeof departureFigure>

/** « Comment c’est calculé ». */
export const calendarDefinition: Bilingual = {
  fr: 'Départs du registre attendus entre les deux dates et pas encore constatés, par mois de la date attendue\u00a0; ceux dont la date est passée sont comptés à part. Population de l’EPCI\u00a0: celle de toutes ses communes du département\u00a0; population des communes quittées\u00a0: celle des communes d’où un départ est attendu, chacune une fois. Ni l’une ni l’autre n’est une patientèle.',
  en: 'Departures of the registry expected between the two dates and not recorded yet, by the month they are expected; those whose day has passed are counted apart. Population of the EPCI: that of all its communes in the département; population of the communes left: that of the communes a departure is expected from, each once. Neither is a patient list.',
}
