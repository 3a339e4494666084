import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { departementCode, professionCode } from '../kernel/identifiers'
import { basisPoints, cents } from '../kernel/money'
import { line, optional, paragraphs, several } from '../kernel/text'
import { zoneClassChoices } from '../territory/zonage'

/** Who pays an aid. */
export const funderChoices = choices({
  departement: { fr: 'Département', en: 'Département' },
  epci: { fr: 'EPCI', en: 'EPCI' },
  commune: { fr: 'Commune', en: 'Commune' },
  region: { fr: 'Région', en: 'Région' },
  ars: { fr: 'ARS', en: 'ARS' },
  'assurance-maladie': { fr: 'Assurance maladie', en: 'Health insurance' },
  etat: { fr: 'État, fiscalité', en: 'State, tax' },
  fondation: { fr: 'Fondation, prêt d’honneur', en: 'Foundation, honour loan' },
})
export type Funder = ChoiceOf<typeof funderChoices>

/** The form the law gives an aid: the five of CGCT R1511-44, the student allowance of L1511-8, or none of them. */
export const legalFormChoices = choices({
  fonctionnement: { fr: 'Investissement ou fonctionnement (R1511-44, 1°)', en: 'Investment or running costs (R1511-44, 1°)' },
  locaux: { fr: 'Mise à disposition de locaux (R1511-44, 2°)', en: 'Premises (R1511-44, 2°)' },
  logement: { fr: 'Logement (R1511-44, 3°)', en: 'Housing (R1511-44, 3°)' },
  'prime-installation': { fr: 'Prime d’installation (R1511-44, 4°)', en: 'Installation grant (R1511-44, 4°)' },
  'prime-exercice': { fr: 'Prime d’exercice forfaitaire (R1511-44, 5°)', en: 'Flat practice grant (R1511-44, 5°)' },
  etudes: { fr: 'Indemnité d’étude et de projet professionnel (L1511-8)', en: 'Student allowance (L1511-8)' },
  'hors-champ': { fr: 'Hors du champ de R1511-44', en: 'Outside R1511-44' },
})
export type LegalForm = ChoiceOf<typeof legalFormChoices>

/** The three legal categories inside each of which one aid is given every ten years (loi du 27/12/2023, art. 2); none: never counted. */
export const legalCategoryChoices = choices({
  collectivite: { fr: 'Aide de collectivité', en: 'Aid of a local authority' },
  fiscale: { fr: 'Exonération fiscale', en: 'Tax exemption' },
  conventionnelle: { fr: 'Aide conventionnelle', en: 'Aid under the national agreement' },
  aucune: { fr: 'Aucune', en: 'None' },
})
export type LegalCategory = ChoiceOf<typeof legalCategoryChoices>

/** What an expense is. */
export const expenseKindChoices = choices({
  materiel: { fr: 'Matériel professionnel', en: 'Professional equipment' },
  informatique: { fr: 'Informatique', en: 'IT' },
  immobilier: { fr: 'Immobilier', en: 'Real estate' },
  travaux: { fr: 'Travaux', en: 'Works' },
})
export type ExpenseKind = ChoiceOf<typeof expenseKindChoices>

/** How what was paid is given back when a commitment is not kept. */
export const clawbackModeChoices = choices({
  total: { fr: 'Totalité des sommes versées', en: 'All that was paid' },
  prorata: { fr: 'Au prorata du temps restant', en: 'In proportion to the time left' },
  bareme: { fr: 'Selon un barème par année révolue', en: 'By a scale per completed year' },
  cesp: { fr: 'Selon la règle du CESP', en: 'By the CESP rule' },
  aucun: { fr: 'Aucun reversement', en: 'Nothing is given back' },
})
export type ClawbackMode = ChoiceOf<typeof clawbackModeChoices>

/** Where a commitment begins. */
export const commitmentStartChoices = choices({
  installation: { fr: 'Date d’installation', en: 'Day of installation' },
  convention: { fr: 'Signature de la convention', en: 'Signature of the convention' },
})

/** What an amount is in proportion to, the whole being given at `full`. */
export const proRataChoices = choices({
  'jours-semaine': { fr: 'Jours d’exercice par semaine', en: 'Days of practice a week' },
  'actes-an': { fr: 'Actes par an', en: 'Acts a year' },
})

/** What two aids are to each other. */
export const cumulChoices = choices({
  cumulable: { fr: 'Cumulables', en: 'May be combined' },
  exclusif: { fr: 'Exclusives l’une de l’autre', en: 'Exclude each other for good' },
  'exclusif-simultane': { fr: 'Exclusives en même temps', en: 'Exclude each other at the same time' },
})
export type Cumul = ChoiceOf<typeof cumulChoices>

/** When a piece is asked for: an application is complete with those of filing, paid with those of its payment. */
export const neededForChoices = choices({
  filing: { fr: 'Dépôt', en: 'Filing' },
  advance: { fr: 'Avance', en: 'Advance' },
  balance: { fr: 'Solde', en: 'Balance' },
})
export type NeededFor = ChoiceOf<typeof neededForChoices>

const named = z.strictObject({ fr: line(200), en: line(200) })
const told = z.strictObject({ fr: paragraphs(4_000), en: paragraphs(4_000) })
/** Days a week, acts a year; a thousandth is the least that is told apart. */
export const proRataValue = z.number().min(0, { error: 'too_small' }).max(100_000, { error: 'too_big' })
const months = z.int({ error: 'invalid_type' }).min(1, { error: 'too_small' }).max(240, { error: 'too_big' })

/** A piece of the list a scheme asks for. */
export const askedPiece = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'slug' }),
  label: named,
  compulsory: z.boolean().default(true),
  neededFor: neededForChoices.schema.default('filing'),
})
export type AskedPiece = z.output<typeof askedPiece>

/**
 * What a scheme gives whom. The first term whose professions and zones are the applicant's is theirs. One of three amounts:
 * a rate of the retained expenses, a flat sum, or so much a month; never above the cap.
 */
export const schemeTerm = z.strictObject({
  /** None: every profession the scheme does not exclude. */
  professionCodes: several(professionCode, 60),
  /** None: wherever it is. */
  zoneClasses: several(zoneClassChoices.schema, zoneClassChoices.values.length),
  /** The expenses retained, for a rate. */
  expenseKinds: several(expenseKindChoices.schema, expenseKindChoices.values.length),
  rateBps: optional(basisPoints),
  flatCents: optional(cents),
  monthlyCents: optional(cents),
  /** Months a monthly amount is paid, at most. */
  maxMonths: optional(months),
  capCents: optional(cents),
})
export type SchemeTerm = z.output<typeof schemeTerm>

/** A part of an aid that is paid by itself: so many months after the convention, this share (a flat amount in parts that differ). */
export const instalment = z.strictObject({
  monthsAfter: z.int({ error: 'invalid_type' }).min(0, { error: 'too_small' }).max(240, { error: 'too_big' }),
  shareBps: basisPoints,
})

/** How a scheme claws back, with what its mode needs. */
export const clawback = z.strictObject({
  mode: clawbackModeChoices.schema,
  /** Whether what was kept counts in whole months (a month begun is none) or in days. */
  unit: z.enum(['month', 'day']).default('month'),
  /** For a scale: the share given back when so many years are completed (the first: none). */
  scaleBps: z.array(basisPoints).max(20, { error: 'too_big' }).default([]),
  /** For the CESP rule: a month of allowance, its penalty before and after the diploma. */
  monthlyCents: optional(cents),
  penaltyMonthlyCents: optional(cents),
  penaltyFlatCents: optional(cents),
  /** The least of the penalty before the diploma, where the rule has one (arrêté du 26 mai 2020: 2 000 €). */
  penaltyLeastCents: optional(cents).optional(),
})
export type Clawback = z.output<typeof clawback>

/** The rules of a scheme, as one version states them: what is calculated, on what conditions, and what follows. No amount is anywhere else. */
export const schemeRules = z.strictObject({
  terms: z.array(schemeTerm).max(20, { error: 'too_big' }).default([]),
  excludedProfessionCodes: several(professionCode, 60),
  /** The départements it is given in; none: wherever it is. */
  departementCodes: several(departementCode, 110),
  /** Retained expenses under which nothing is given. */
  floorCents: optional(cents),
  /** Months from the installation within which an application is filed, and within which aids of the scheme share one cap. */
  windowMonths: optional(months),
  /** Whether expenses made before the filing count. */
  priorExpenses: z.boolean().default(true),
  /** Paid at the convention; the rest on paid invoices. */
  advanceBps: basisPoints.default(0),
  /** Several payments at set times, in place of an advance and a balance; their shares make the whole. */
  schedule: z.array(instalment).max(240, { error: 'too_big' }).default([]),
  /** The whole from `full` on, in proportion below, nothing under `least`. */
  proRata: optional(
    z.strictObject({ of: proRataChoices.schema, least: proRataValue, full: proRataValue.min(0.001, { error: 'too_small' }) }),
  ),
  commitmentMonths: optional(months),
  commitmentStart: commitmentStartChoices.schema.default('installation'),
  clawback: clawback.default({
    mode: 'total',
    unit: 'month',
    scaleBps: [],
    monthlyCents: null,
    penaltyMonthlyCents: null,
    penaltyFlatCents: null,
  }),
  /** Years between two aids of the same legal category, from the last convention. */
  carenceYears: optional(z.int({ error: 'invalid_type' }).min(1, { error: 'too_small' }).max(50, { error: 'too_big' })),
  incompatibilities: z
    .array(z.strictObject({ schemeKey: line(80), rule: cumulChoices.schema, source: line(300) }))
    .max(40, { error: 'too_big' })
    .default([]),
  /** The most that public aids together may pay of the retained expenses. */
  publicCapBps: optional(basisPoints),
  pieces: z.array(askedPiece).max(40, { error: 'too_big' }).default([]),
})
export type SchemeRules = z.output<typeof schemeRules>

/** A scheme of the catalogue: ours are calculated and followed, the others inform and warn. */
export const aidSchemeFields = {
  key: z.string().regex(/^[a-z0-9-]{1,80}$/, { error: 'slug' }),
  name: named,
  funder: funderChoices.schema,
  legalForm: legalFormChoices.schema,
  legalCategory: legalCategoryChoices.schema,
  /** Whether the mission examines, pays and follows its applications. */
  managed: z.boolean().default(false),
  /** A monthly allowance of studies: paid by its schedule. */
  scholarship: z.boolean().default(false),
} as const

/** What a version says, beside its rules: from when, until when, in words, and where it was read. */
export const schemeVersionFields = {
  validFrom: day,
  /** The last day it is open to new applications; null: until another version. */
  validTo: optional(day),
  rules: schemeRules,
  /** Amount and conditions in words, for what is not calculated. */
  summary: told,
  source: line(300),
  sourceOn: optional(day),
} as const
export type SchemeVersion = z.output<z.ZodObject<typeof schemeVersionFields>>

/** The version in force on a day: the last begun by then, the latest number where two begin together; null before the first or after the end. */
export function versionInForce<V extends Pick<SchemeVersion, 'validFrom' | 'validTo'> & { readonly number: number }>(
  versions: readonly V[],
  on: string,
): V | null {
  const [last] = versions
    .filter(({ validFrom }) => validFrom <= on)
    .sort((one, other) => (one.validFrom === other.validFrom ? other.number - one.number : one.validFrom < other.validFrom ? 1 : -1))
  return last && (last.validTo === null || on <= last.validTo) ? last : null
}
