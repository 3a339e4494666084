import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { addDays, addMonths, type Day, day, withinDays } from '../kernel/day'
import { communeCode, epciCode, professionCode } from '../kernel/identifiers'
import { type Refusal, refuse } from '../kernel/refusal'
import { optional } from '../kernel/text'
import { endReasonChoices } from './installation'

/** The months after which someone in practice is asked about. */
export const retentionMonths = [3, 12, 36] as const
export const retentionMonth = z.literal(retentionMonths)
export type RetentionMonth = (typeof retentionMonths)[number]

/** What is found at one of those months; nobody asked or answered yet: null, shown apart. */
export const retentionChoices = choices({
  in_place: { fr: 'En place', en: 'Still there' },
  moved: { fr: 'Changement de lieu', en: 'Moved within the territory' },
  left: { fr: 'Départ', en: 'Gone' },
})
export type Retention = ChoiceOf<typeof retentionChoices>

/** An answer to « Toujours en place ? »: since when for a move or a departure, where to, or why. */
export const retentionAnswer = {
  outcome: retentionChoices.schema,
  on: optional(day),
  communeCode: optional(communeCode),
  endReason: optional(endReasonChoices.schema),
} as const
export type RetentionAnswer = z.output<z.ZodObject<typeof retentionAnswer>>

/** A month mark of an installation and the day it falls on. */
export interface Mark {
  readonly months: RetentionMonth
  readonly dueOn: Day
}

/** The marks of an installation, in order. */
export function marksOf(effectiveOn: Day): Mark[] {
  return retentionMonths.map((months) => ({ months, dueOn: withinDays(addMonths(effectiveOn, months)) }))
}

/** What an answer lacks: a move says when and where to, a departure when and why, neither before the installation nor to come. */
export function answerRefusal({ outcome, on, communeCode: to, endReason }: RetentionAnswer, effectiveOn: Day, today: Day): Refusal | null {
  if (outcome === 'in_place') return null
  const lacks = {
    ...(on === null && { on: 'required' }),
    ...(outcome === 'moved' && to === null && { communeCode: 'required' }),
    ...(outcome === 'left' && endReason === null && { endReason: 'required' }),
  }
  if (Object.keys(lacks).length > 0) return refuse('invalid', {}, lacks)
  if (on !== null && on < effectiveOn) return refuse('invalid', {}, { on: 'period_reversed' })
  return on !== null && on > today ? refuse('invalid', {}, { on: 'day_to_come' }) : null
}

/**
 * What an answer at one mark says of the others come and not answered: whoever is there was there before, whoever left on
 * a day was there until then. The mark asked about takes the answer itself.
 */
export function answeredMarks(
  asked: RetentionMonth,
  { outcome, on }: Pick<RetentionAnswer, 'outcome' | 'on'>,
  effectiveOn: Day,
  today: Day,
): (Mark & { readonly outcome: Retention })[] {
  return marksOf(effectiveOn).flatMap((mark) => {
    if (mark.months === asked) return [{ ...mark, outcome }]
    if (mark.dueOn > today) return []
    return [{ ...mark, outcome: on === null || mark.dueOn < on ? ('in_place' as const) : outcome }]
  })
}

/** The last day someone may have begun to be so many months in practice on a day: months are not all as long. */
export function begunBy(on: Day, months: number): Day {
  let begun = addMonths(on, -months)
  while (addMonths(addDays(begun, 1), months) <= on) begun = addDays(begun, 1)
  return begun
}

/** What one number of the retention report counts. */
export const retentionParts = [...retentionChoices.values, 'unanswered'] as const
export type RetentionPart = (typeof retentionParts)[number]

export const retentionSlices = { professionCode: professionCode.optional(), epciCode: epciCode.optional() } as const

/** The installations behind a number of the retention report: those whose mark falls between two days, or a part of them. */
export const retentionFigure = z
  .strictObject({ retention: retentionMonth, part: z.enum(retentionParts).optional(), from: day, to: day, ...retentionSlices })
  .refine(({ from, to }) => from <= to, { error: 'period_reversed', path: ['to'] })
export type RetentionFigure = z.output<typeof retentionFigure>

/** « Comment c’est calculé ». */
export const retentionDefinition = {
  fr: 'Installations du registre, accompagnées ou non, dont la personne est connue et dont les 3, 12 ou 36\u00a0mois tombent entre les deux dates. Taux\u00a0: en place sur les installations dont la réponse est connue (en place, changement de lieu, départ)\u00a0; les «\u00a0sans réponse\u00a0» n’y entrent pas et sont montrées à part. Un changement de lieu dans le territoire n’est pas un départ\u00a0: le second taux les ajoute. Une réponse donnée plus tard vaut pour les échéances passées restées sans réponse, selon la date du départ ou du changement de lieu. La rétention à 1, 3 et 5\u00a0ans des indicateurs (K12) se lit au registre seul, sans réponse demandée\u00a0: les deux taux diffèrent.',
  en: 'Installations of the registry, supported or not, whose person is known and whose 3, 12 or 36 months fall between the two dates. Rate: still there out of the installations with a known answer (still there, moved, gone); the “unanswered” are left out and shown apart. A move within the territory is no departure: the second rate adds them. An answer given later holds for the earlier marks left unanswered, by the day of the departure or of the move. The indicators’ shares still there after 1, 3 and 5 years (K12) are read from the registry alone, without asking: the two rates differ.',
} as const
