import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode, professionCode, specialtyCode } from '../kernel/identifiers'
import { id, line, optional } from '../kernel/text'

export const installationModeChoices = choices({
  liberal: { fr: 'Libéral', en: 'Self-employed' },
  salarie: { fr: 'Salarié', en: 'Employed' },
  mixte: { fr: 'Mixte', en: 'Mixed' },
})
export type InstallationMode = ChoiceOf<typeof installationModeChoices>

export const attributionChoices = choices({
  accompanied: { fr: 'Accompagnée', en: 'Supported' },
  contact_only: { fr: 'Simple contact', en: 'Contact only' },
  none: { fr: 'Sans la mission', en: 'Without the mission' },
  unknown: { fr: 'Non renseignée', en: 'Unknown' },
})

export const installationSourceChoices = choices({
  equipe: { fr: 'Équipe', en: 'Team' },
  cpam: { fr: 'CPAM', en: 'CPAM' },
  cdom: { fr: 'Ordre (CDOM)', en: 'Professional order' },
  rpps: { fr: 'Annuaire santé (RPPS)', en: 'Health directory (RPPS)' },
})

export const endReasonChoices = choices({
  retraite: { fr: 'Retraite', en: 'Retirement' },
  mutation: { fr: 'Mutation', en: 'Transfer' },
  demenagement: { fr: 'Déménagement', en: 'Moved away' },
  cessation: { fr: 'Cessation', en: 'Stopped practising' },
  deces: { fr: 'Décès', en: 'Death' },
})

/** One row per installation in the territory, accompanied or not: the registry alone feeds installation figures. */
export const installationFields = {
  personId: optional(id),
  professionCode,
  specialtyCode: optional(specialtyCode),
  effectiveOn: day,
  communeCode,
  organisationId: optional(id),
  mode: installationModeChoices.schema,
  firstInDepartement: optional(z.boolean()),
  attribution: attributionChoices.schema.default('unknown'),
  attributionReason: optional(line(500)),
  source: installationSourceChoices.schema.default('equipe'),
  endedOn: optional(day),
  endReason: optional(endReasonChoices.schema),
} as const

/** Written by the journey that reached the milestone, or attached to it. */
export const installationReadOnly = { journeyId: id.nullable() } as const
