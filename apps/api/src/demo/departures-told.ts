import type { Certainty } from '@ancrage/domain/departures/departure'

/** Practitioners of the directory long settled, all invented: who is about to leave, who has reached the age, whose age nobody knows. */
export interface Practitioner {
  readonly key: string
  readonly civility: 'dr' | 'mme' | 'm'
  readonly firstName: string
  readonly lastName: string
  /** Years old this year; null: not known. */
  readonly age: number | null
  readonly professionCode: string
  readonly commune: string
}

export const practitioners: readonly Practitioner[] = [
  { key: 'a', civility: 'dr', firstName: 'Jean-Luc', lastName: 'Antonot', age: 66, professionCode: '10', commune: 'Vittel' },
  { key: 'b', civility: 'dr', firstName: 'Marie-Odile', lastName: 'Brunnet', age: 65, professionCode: '10', commune: 'Mirecourt' },
  { key: 'c', civility: 'dr', firstName: 'Gérard', lastName: 'Chassery', age: 68, professionCode: '10', commune: 'Le Thillot' },
  { key: 'd', civility: 'mme', firstName: 'Françoise', lastName: 'Dolmaire', age: 63, professionCode: '60', commune: 'Gérardmer' },
  { key: 'e', civility: 'dr', firstName: 'Bernard', lastName: 'Estivalet', age: 67, professionCode: '10', commune: 'Rambervillers' },
  { key: 'f', civility: 'dr', firstName: 'Chantal', lastName: 'Frémiot', age: 66, professionCode: '10', commune: 'Cornimont' },
  { key: 'g', civility: 'm', firstName: 'Patrice', lastName: 'Gaulard', age: 66, professionCode: '70', commune: 'Neufchâteau' },
  { key: 'h', civility: 'dr', firstName: 'Yves', lastName: 'Hantzberg', age: 70, professionCode: '10', commune: 'Darney' },
  { key: 'i', civility: 'dr', firstName: 'Monique', lastName: 'Jacquelot', age: null, professionCode: '10', commune: 'Fraize' },
  { key: 'j', civility: 'mme', firstName: 'Annick', lastName: 'Kerner', age: null, professionCode: '91', commune: 'Lamarche' },
]

/** A departure ahead: in how many days, how surely, of whom (a key above, or nobody by name), whether someone takes over. */
export interface Ahead {
  readonly inDays: number
  readonly certainty: Certainty
  readonly of?: string
  readonly professionCode?: string
  readonly commune?: string
  readonly takenOver?: true
}

export const ahead: readonly Ahead[] = [
  { inDays: -20, certainty: 'annonce', commune: 'Xertigny' },
  { inDays: 25, certainty: 'annonce', of: 'a', takenOver: true },
  { inDays: 58, certainty: 'annonce', commune: 'Saint-Dié-des-Vosges' },
  { inDays: 92, certainty: 'probable', commune: 'Épinal', professionCode: '40' },
  { inDays: 121, certainty: 'annonce', of: 'b' },
  { inDays: 124, certainty: 'annonce', commune: 'Charmes', professionCode: '60', takenOver: true },
  { inDays: 178, certainty: 'probable', of: 'c' },
  { inDays: 183, certainty: 'annonce', commune: 'Bruyères' },
  { inDays: 240, certainty: 'probable', commune: 'Senones' },
  { inDays: 300, certainty: 'age', commune: 'Contrexéville' },
  { inDays: 304, certainty: 'annonce', of: 'd' },
  { inDays: 305, certainty: 'probable', commune: 'La Bresse', professionCode: '70' },
  { inDays: 390, certainty: 'probable', commune: 'Remiremont' },
  { inDays: 452, certainty: 'age', commune: 'Châtenois' },
  { inDays: 540, certainty: 'annonce', commune: 'Golbey', professionCode: '50' },
  { inDays: 610, certainty: 'probable', commune: "Raon-l'Étape" },
  { inDays: 668, certainty: 'age', commune: 'Monthureux-sur-Saône' },
  { inDays: 672, certainty: 'age', commune: 'Plombières-les-Bains' },
]
