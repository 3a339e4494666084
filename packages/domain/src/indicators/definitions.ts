import { type Bilingual, type ChoiceOf, choices } from '../kernel/choices'
import { aids } from './definitions/aids'
import { contacts } from './definitions/contacts'
import type { IndicatorDefinition } from './definitions/definition'
import { family } from './definitions/family'
import { installations } from './definitions/installations'
import { journeys } from './definitions/journeys'
import { placed } from './definitions/placed'
import { territory } from './definitions/territory'

export {
  areaChoices,
  type Dimension,
  dimensionKeys,
  type FigureResource,
  familyNeedChoices,
  figureResources,
  type IndicatorArea,
  type IndicatorDefinition,
  type OpenedCode,
  openedCode,
  type Reckoned,
  seniorAge,
  type Unit,
  units,
} from './definitions/definition'

/**
 * The indicators of domain 6 that rows feed, by code and in the order they are told; K10 is the funnel, K11 its passages.
 * K15, K16 and K20 wait for their rows.
 */
export const indicators = {
  ...contacts,
  ...journeys,
  ...installations,
  ...family,
  ...aids,
  ...territory,
} as const satisfies Record<string, IndicatorDefinition>
export type IndicatorCode = keyof typeof indicators

export const indicatorCodes = Object.keys(indicators) as [IndicatorCode, ...IndicatorCode[]]

/** How the funnel is calculated, for « Comment c'est calculé ». */
export const funnelDefinition: Bilingual = {
  fr: `La phase lue est celle où le parcours se trouve, figée à la clôture\u00a0; un retour en arrière l’abaisse. Atteinte\u00a0: le parcours est à cette phase ou plus loin. Arrêté là\u00a0: clos à cette phase autrement que par une installation. Encore là\u00a0: tous les autres à cette phase. Atteinte = atteinte de la phase suivante + encore là + arrêtés là. Cohorte\u00a0: parcours entrés dans la période, quel que soit leur statut. Aujourd’hui\u00a0: parcours non clos. Délai médian (entre parenthèses, le premier et le troisième quartile, par interpolation linéaire comme dans un tableur)\u00a0: jours de la première entrée dans la phase précédente à la première entrée dans celle-ci, pour les parcours entrés dans les deux dans cet ordre. Recul insuffisant (hachuré)\u00a0: encore à la phase précédente, depuis moins de temps que n’en mettent les trois quarts des parcours des mêmes types à passer, toutes périodes et tous secteurs confondus\u00a0; pour «\u00a0Maintien à 12\u00a0mois\u00a0», installés depuis moins de 12\u00a0mois. Raisons d’arrêt\u00a0: celles de la clôture en vigueur des parcours arrêtés, parmi ceux qui sont entrés dans la période. Sans autre demande, les parcours «\u00a0maintien\u00a0» sont exclus. ${placed.journey.fr}`,
  en: `The phase read is where the journey stands, frozen when it is closed; moving back lowers it. Reached: the journey is at this phase or further. Stopped: closed at this phase otherwise than by an installation. Still here: all the others at this phase. Reached = reached of the next phase + still here + stopped. Cohort: journeys that entered in the period, whatever their status. Today: journeys not closed. Median delay (first and third quartiles in brackets, by linear interpolation as in a spreadsheet): days from the first entry of the previous phase to the first entry of this one, for journeys that entered both in this order. Too recent (hatched): still at the previous phase, for less time than three quarters of the journeys of the same types take to pass, whatever the period and the area; for “Still here after 12 months”, in practice for less than 12 months. Reasons for stopping: those of the closure in force of the journeys that stopped, among those that entered in the period. Unless asked, journeys of type “staying in practice” are left out. ${placed.journey.en}`,
}

export const funnelModeChoices = choices({
  today: { fr: 'Aujourd’hui', en: 'Today' },
  cohort: { fr: 'Cohorte', en: 'Cohort' },
})
export type FunnelMode = ChoiceOf<typeof funnelModeChoices>
