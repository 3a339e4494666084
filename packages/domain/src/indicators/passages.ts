import { z } from 'zod'
import type { Phase } from '../journeys/phase'
import { type Bilingual, type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { inOrder, reversed, slices, types } from './parameters'

/** From one moment of a file to a later one (K11). */
export const passageChoices = choices({
  contact_project: { fr: 'Du contact au projet connu', en: 'From contact to a known project' },
  project_support: { fr: 'Du projet connu à l’accompagnement', en: 'From a known project to support' },
  support_installed: { fr: 'De l’accompagnement à l’installation', en: 'From support to practice' },
  contact_installed: { fr: 'Du contact à l’installation', en: 'From contact to practice' },
  filed_voted: { fr: 'Du dépôt au vote', en: 'From filing to vote' },
  voted_signed: { fr: 'Du vote à la signature', en: 'From vote to signature' },
  signed_advanced: { fr: 'De la signature à l’avance', en: 'From signature to advance' },
  advanced_settled: { fr: 'De l’avance au solde', en: 'From advance to balance' },
})
export type Passage = ChoiceOf<typeof passageChoices>

/** The passages of journeys, from the first entry of a phase to that of another. */
export const journeyPassages = {
  contact_project: ['contacted', 'qualified'],
  project_support: ['qualified', 'accompanied'],
  support_installed: ['accompanied', 'installed'],
  contact_installed: ['contacted', 'installed'],
} as const satisfies Partial<Record<Passage, readonly [Phase, Phase]>>
export type JourneyPassage = keyof typeof journeyPassages

/** The records that a passage is measured on. */
export function passageResource(passage: Passage): 'journeys' | 'aid-applications' {
  return isOfJourneys(passage) ? 'journeys' : 'aid-applications'
}

export function isOfJourneys(passage: Passage): passage is JourneyPassage {
  return Object.hasOwn(journeyPassages, passage)
}

/** The records that made a passage in a period: it is in it that they came to the second moment. */
export const passageFigure = z
  .strictObject({ passage: passageChoices.schema, from: day, to: day, types: types.optional(), ...slices })
  .refine(inOrder, reversed)
export type PassageFigure = z.output<typeof passageFigure>

/** « Comment c'est calculé ». */
export const passagesDefinition: Bilingual = {
  fr: 'K11. Jours de calendrier d’un moment à l’autre, pour les parcours et les dossiers qui ont atteint le second moment dans la période, après le premier ou le même jour. Parcours\u00a0: première entrée dans chaque phase\u00a0; sans autre demande, les parcours «\u00a0maintien\u00a0» sont exclus. Aides\u00a0: jour du dépôt, du vote, de la dernière des deux signatures, de la première avance mandatée, du solde. Médiane\u00a0: la moitié des délais sont plus courts\u00a0; entre parenthèses, ce que n’excèdent pas le quart et les trois quarts d’entre eux (interpolation linéaire, comme dans un tableur).',
  en: 'K11. Calendar days from one moment to the other, for the journeys and applications that came to the second in the period, after the first or on the same day. Journeys: first entry of each phase; unless asked, those of type “staying in practice” are left out. Aids: the day of filing, of the vote, of the last of both signatures, of the first advance paid, of the balance. Median: half of the delays are shorter; in brackets, what a quarter and three quarters of them do not exceed (linear interpolation, as in a spreadsheet).',
}
