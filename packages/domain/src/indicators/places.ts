import type { Bilingual } from '../kernel/choices'
import type { IndicatorCode } from './definitions'

/** What is told of each place of the territory, and the indicator that counts it. */
export const placeFigures = {
  contacts: 'K1',
  activeJourneys: 'K17a',
  candidates: 'K19c',
  installations: 'K5',
  accompanied: 'K6',
  practitioners: 'K19p',
  departures24Months: 'K14d',
  grantedCents: 'K3',
} as const satisfies Record<string, IndicatorCode>
export type PlaceFigure = keyof typeof placeFigures
export const placeFigureKeys = Object.keys(placeFigures) as [PlaceFigure, ...PlaceFigure[]]

/** How the table by EPCI or canton is made, for « Comment c'est calculé ». */
export const placesDefinition: Bilingual = {
  fr: 'Chaque chiffre est l’indicateur du même nom, compté là où se trouve la commune de la fiche\u00a0: la colonne s’ajoute donc jusqu’au total, ce qui n’est dans aucun territoire étant compté à part\u00a0; seul un praticien qui exerce dans deux d’entre eux compte dans chacun. Une commune partagée entre plusieurs cantons compte dans le premier par son code. Population\u00a0: municipale, de tout le territoire.',
  en: 'Each figure is the indicator of the same name, counted where the commune of the record lies: so the column adds up to the total, what is in none being counted apart; only a practitioner of two of them counts in each. A commune split between several cantons counts in the first by code. Population: municipal, of the whole area.',
}
