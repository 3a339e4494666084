import { z } from 'zod'
import { type Bilingual, type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { inOrder, reversed, slices } from './parameters'

/** What became of what was to do (K17). */
export const followUpChoices = choices({
  overdue: { fr: 'En retard', en: 'Overdue' },
  due_soon: { fr: 'À faire sous 7\u00a0jours', en: 'Due within 7 days' },
  done: { fr: 'Faites', en: 'Done' },
  on_time: { fr: 'Faites à temps', en: 'Done on time' },
})
export type FollowUp = ChoiceOf<typeof followUpChoices>

/** Days ahead that are soon, today apart. */
export const soonDays = 7

/** The tasks behind a number of the follow-ups. */
export const followUpFigure = z.strictObject({ followUp: followUpChoices.schema, from: day, to: day, ...slices }).refine(inOrder, reversed)
export type FollowUpFigure = z.output<typeof followUpFigure>

/** « Comment c'est calculé ». */
export const followUpsDefinition: Bilingual = {
  fr: 'K17. En retard\u00a0: tâches ouvertes dont l’échéance est passée au moment de la lecture. À faire sous 7\u00a0jours\u00a0: tâches ouvertes à échéance aujourd’hui ou dans les sept jours. Faites\u00a0: tâches cochées dans la période\u00a0; à temps, le jour de l’échéance au plus tard. Sans tâche faite, pas de taux. Secteur et référent\u00a0: comme pour les délais.',
  en: 'K17. Overdue: open tasks whose due day is past when read. Due within 7 days: open tasks due today or within seven days. Done: tasks ticked in the period; on time, by their due day. Without a task done, no rate. Sector and advisor: as for the delays.',
}
