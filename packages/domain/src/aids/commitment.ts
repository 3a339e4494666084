import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode } from '../kernel/identifiers'
import { summedCents } from '../kernel/money'
import { id } from '../kernel/text'
import { clawbackModeChoices } from './scheme'

/** Where an « engagement d'exercice » stands. */
export const commitmentStatusChoices = choices({
  running: { fr: 'En cours', en: 'Running' },
  kept: { fr: 'Tenu', en: 'Kept' },
  breached: { fr: 'Manquement\u00a0: observations demandées', en: 'Breach: observations asked for' },
  decided: { fr: 'Décision rendue', en: 'Decision taken' },
  claimed: { fr: 'Titre de recettes émis', en: 'Repayment claimed' },
  recovered: { fr: 'Reversé', en: 'Repaid' },
  waived: { fr: 'Sans reversement', en: 'Nothing to repay' },
})
export type CommitmentStatus = ChoiceOf<typeof commitmentStatusChoices>

/** What a commitment was not kept by. */
export const breachReasonChoices = choices({
  depart: { fr: 'Départ avant le terme', en: 'Left before the term' },
  cessation: { fr: 'Cessation d’activité', en: 'Stopped practising' },
  activite: { fr: 'Activité sous le seuil', en: 'Activity under the threshold' },
  zone: { fr: 'Exercice hors de la zone', en: 'Practice outside the area' },
  justificatif: { fr: 'Justificatif non produit', en: 'No yearly evidence' },
  autre: { fr: 'Autre', en: 'Other' },
})

/** Why nothing is given back (R1511-45: part or all may be waived). */
export const waiverReasonChoices = choices({
  deces: { fr: 'Décès', en: 'Death' },
  invalidite: { fr: 'Invalidité, maladie', en: 'Disability, illness' },
  zone: { fr: 'Zone retirée du zonage', en: 'Area no longer listed' },
  'force-majeure': { fr: 'Force majeure', en: 'Force majeure' },
  autre: { fr: 'Autre, par décision motivée', en: 'Other, by reasoned decision' },
})

/** What puts a commitment off by as long as it lasts. */
export const suspensionReasonChoices = choices({
  maternite: { fr: 'Maternité, adoption', en: 'Maternity, adoption' },
  maladie: { fr: 'Maladie', en: 'Illness' },
  autre: { fr: 'Autre', en: 'Other' },
})

/** What a yearly check found. */
export const checkOutcomeChoices = choices({
  conforme: { fr: 'Conforme', en: 'Kept' },
  'non-conforme': { fr: 'Non conforme', en: 'Not kept' },
})

/** A commitment as it is read: its deeds write it, and nothing else does. */
export const aidCommitmentReadOnly = {
  applicationId: id,
  personId: id,
  communeCode,
  startOn: day,
  startKnown: z.boolean(),
  months: z.int(),
  /** Its last day, suspensions counted. */
  endOn: day,
  status: commitmentStatusChoices.schema,
  breachedOn: day.nullable(),
  breachReason: breachReasonChoices.schema.nullable(),
  graduated: z.boolean().nullable(),
  observationsDueOn: day.nullable(),
  observationsOn: day.nullable(),
  observations: z.string().nullable(),
  decidedOn: day.nullable(),
  decisionNumber: z.string().nullable(),
  decidedMode: clawbackModeChoices.schema.nullable(),
  reversementCents: summedCents.nullable(),
  waiverReason: waiverReasonChoices.schema.nullable(),
  titreNumber: z.string().nullable(),
  titreOn: day.nullable(),
  recoveredOn: day.nullable(),
  recoveredCents: summedCents.nullable(),
} as const
