import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode } from '../kernel/identifiers'
import { line, optional } from '../kernel/text'

/** Whom a zonage is drawn for: each profession has its own, with its own date. */
export const zonedGroupChoices = choices({
  doctor: { fr: 'Médecins', en: 'Doctors' },
  nurse: { fr: 'Infirmiers', en: 'Nurses' },
  physio: { fr: 'Masseurs-kinésithérapeutes', en: 'Physiotherapists' },
  midwife: { fr: 'Sages-femmes', en: 'Midwives' },
  dentist: { fr: 'Chirurgiens-dentistes', en: 'Dentists' },
  speech: { fr: 'Orthophonistes', en: 'Speech therapists' },
})
export type ZonedGroup = ChoiceOf<typeof zonedGroupChoices>

/** What a commune may be: the classes of doctors (CSP L1434-4), then those of the other professions. */
export const zoneClassChoices = choices({
  ZIP: { fr: 'Zone d’intervention prioritaire', en: 'Priority area (ZIP)' },
  ZAC: { fr: 'Zone d’action complémentaire', en: 'Complementary action area (ZAC)' },
  HORS_ZONE: { fr: 'Hors zone', en: 'Outside any area' },
  TRES_SOUS_DOTEE: { fr: 'Très sous-dotée', en: 'Severely underserved' },
  SOUS_DOTEE: { fr: 'Sous-dotée', en: 'Underserved' },
  INTERMEDIAIRE: { fr: 'Intermédiaire', en: 'Average' },
  TRES_DOTEE: { fr: 'Très dotée', en: 'Well served' },
  SUR_DOTEE: { fr: 'Sur-dotée', en: 'Overserved' },
})
export type ZoneClass = ChoiceOf<typeof zoneClassChoices>

const ofDoctors: readonly ZoneClass[] = ['ZIP', 'ZAC', 'HORS_ZONE']

/** The classes a zonage of a group may use. */
export function classesOf(group: ZonedGroup): readonly ZoneClass[] {
  return zoneClassChoices.values.filter((value) => ofDoctors.includes(value) === (group === 'doctor'))
}

/** What one decree says of one commune, for one group of professions, from a day on. */
export const zonageFields = {
  professionGroup: zonedGroupChoices.schema,
  communeCode,
  class: zoneClassChoices.schema,
  decree: line(200),
  validFrom: day,
  /** The last day it holds; null: until another one. */
  validTo: optional(day),
} as const
