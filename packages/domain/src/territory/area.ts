import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { line, optional } from '../kernel/text'

/** Perimeters that the official geographic code does not give: the site loads each by a file of communes. */
export const areaKindChoices = choices({
  canton: { fr: 'Canton', en: 'Canton' },
  cpts: { fr: 'CPTS', en: 'CPTS' },
  tvs: { fr: 'Territoire de vie-santé', en: 'Health living area (TVS)' },
})
export type AreaKind = ChoiceOf<typeof areaKindChoices>

/** An area and its communes, as one file gave them from a day on: the next file of its kind ends it. */
export const areaFields = {
  kind: areaKindChoices.schema,
  /** As its own authority writes it; its name where it has none. */
  code: line(40),
  name: line(160),
  /** Where it was read: a file, its edition. */
  source: line(200),
  validFrom: day,
  /** The last day it holds; null: until another file. */
  validTo: optional(day),
} as const

/** Whom an APL (accessibilité potentielle localisée, DREES) is worked out for. */
export const aplGroupChoices = choices({
  doctor: { fr: 'Médecins généralistes', en: 'General practitioners' },
  nurse: { fr: 'Infirmiers', en: 'Nurses' },
  physio: { fr: 'Masseurs-kinésithérapeutes', en: 'Physiotherapists' },
  midwife: { fr: 'Sages-femmes', en: 'Midwives' },
  dentist: { fr: 'Chirurgiens-dentistes', en: 'Dentists' },
})
export type AplGroup = ChoiceOf<typeof aplGroupChoices>
