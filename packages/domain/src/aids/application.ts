import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day, instant } from '../kernel/day'
import { communeCode, professionCode } from '../kernel/identifiers'
import { cents } from '../kernel/money'
import { searchText, squeezed } from '../kernel/search-text'
import { id, line, optional, paragraphs } from '../kernel/text'
import { zoneClassChoices } from '../territory/zonage'
import { expenseKindChoices, neededForChoices, proRataValue } from './scheme'

/** Where an application stands; `transitions` says how it goes from one to another. */
export const applicationStatusChoices = choices({
  gathering: { fr: 'Pièces à réunir', en: 'Gathering documents' },
  filed: { fr: 'Déposé', en: 'Filed' },
  incomplete: { fr: 'Incomplet', en: 'Incomplete' },
  complete: { fr: 'Complet', en: 'Complete' },
  examined: { fr: 'Instruit', en: 'Examined' },
  voted: { fr: 'Voté', en: 'Voted' },
  signed: { fr: 'Convention signée', en: 'Convention signed' },
  advanced: { fr: 'Avance versée', en: 'Advance paid' },
  settled: { fr: 'Soldé', en: 'Settled' },
  refused: { fr: 'Refusé', en: 'Refused' },
  abandoned: { fr: 'Abandonné', en: 'Given up' },
})
export type ApplicationStatus = ChoiceOf<typeof applicationStatusChoices>

/** What is over: it leads the aid track no more. */
export const overStatuses: readonly ApplicationStatus[] = ['settled', 'refused', 'abandoned']
/** What was voted, whatever came after: what « attribué » counts. */
export const votedStatuses: readonly ApplicationStatus[] = ['voted', 'signed', 'advanced', 'settled']
/** Every other one: what is not attributed, or no more. */
export const unvotedStatuses: readonly ApplicationStatus[] = applicationStatusChoices.values.filter((one) => !votedStatuses.includes(one))

/** Why an application is refused (feature 35: a refusal needs a reason). */
export const refusalReasonChoices = choices({
  'hors-zone': { fr: 'Commune hors zone', en: 'Commune outside the areas' },
  profession: { fr: 'Profession non éligible', en: 'Profession not eligible' },
  delai: { fr: 'Demande hors délai', en: 'Filed too late' },
  carence: { fr: 'Aide reçue il y a moins de dix ans', en: 'Aid received less than ten years ago' },
  cumul: { fr: 'Cumul non permis', en: 'Combination not allowed' },
  depenses: { fr: 'Dépenses non éligibles', en: 'Expenses not eligible' },
  incomplet: { fr: 'Dossier resté incomplet', en: 'Application left incomplete' },
  credits: { fr: 'Crédits épuisés', en: 'No budget left' },
  vote: { fr: 'Rejet par l’assemblée', en: 'Rejected by the vote' },
  autre: { fr: 'Autre', en: 'Other' },
})

/** What an application is about, chosen when it is made. */
export const aidApplicationChosen = { schemeId: id, personId: id } as const

/** What is written of an application by hand; everything else is written by its transitions. */
export const aidApplicationFields = {
  journeyId: optional(id),
  professionCode,
  communeCode,
  /** The day of the installation it is asked for, effective or expected. */
  installationOn: optional(day),
  /** What a proportion is asked of: days a week, acts a year. */
  proRataValue: optional(proRataValue),
  /** Months of allowance asked for, for a scholarship. */
  monthsAsked: optional(z.int({ error: 'invalid_type' }).min(1, { error: 'too_small' }).max(240, { error: 'too_big' })),
  notes: optional(paragraphs(4_000)),
} as const

/** Those that its calculation is made from: nothing of them changes once it is decided. */
export const reckonedFields = ['professionCode', 'communeCode', 'installationOn', 'proRataValue', 'monthsAsked'] as const

/** Written by its transitions, and by nothing else. */
export const aidApplicationReadOnly = {
  number: z.string(),
  ...aidApplicationChosen,
  status: applicationStatusChoices.schema,
  statusSince: day,
  filedOn: day.nullable(),
  incompleteNote: z.string().nullable(),
  completeOn: day.nullable(),
  examinedOn: day.nullable(),
  examinedBy: id.nullable(),
  opinion: z.string().nullable(),
  approvedAt: instant.nullable(),
  approvedBy: id.nullable(),
  sessionId: id.nullable(),
  /** The rules it was decided by. */
  schemeVersionId: id.nullable(),
  votedCents: z.int().nullable(),
  votedOn: day.nullable(),
  deliberationNumber: z.string().nullable(),
  zoneClass: zoneClassChoices.schema.nullable(),
  zoneDecree: z.string().nullable(),
  beneficiarySignedOn: day.nullable(),
  funderSignedOn: day.nullable(),
  /** The last of both signatures. */
  conventionOn: day.nullable(),
  attestedOn: day.nullable(),
  sentToArsOn: day.nullable(),
  sentToCpamOn: day.nullable(),
  settledOn: day.nullable(),
  overpaidCents: z.int().nullable(),
  endedOn: day.nullable(),
  refusalReason: refusalReasonChoices.schema.nullable(),
  endReason: z.string().nullable(),
} as const

/** What the rules in force give, as long as it is not decided: changes without `version`. */
export const aidApplicationDerived = { computedCents: z.int().nullable() } as const

/** What an application is searched by: all that its person is, then its number however typed. */
export function applicationSearch(personSearch: string, number: string): string {
  return `${personSearch} | ${searchText(number)} ${squeezed(number)}`
}

/** Whether it was decided: its rules, its zone and what is calculated stay as they were. */
export function isDecided(status: ApplicationStatus): boolean {
  return votedStatuses.includes(status) || status === 'refused'
}

/** A piece asked beside those of the scheme. */
export const extraPieceFields = {
  label: line(200),
  compulsory: z.boolean().default(true),
  neededFor: neededForChoices.schema.default('filing'),
} as const

/** A quote, or an invoice that was paid; amounts before tax. */
export const expenseNatureChoices = choices({
  quote: { fr: 'Devis', en: 'Quote' },
  invoice: { fr: 'Facture acquittée', en: 'Paid invoice' },
})
export const aidExpenseFields = {
  nature: expenseNatureChoices.schema,
  kind: expenseKindChoices.schema,
  label: line(200),
  /** Before tax. */
  amountCents: cents,
  /** What is retained of it; null: all. */
  retainedCents: optional(cents),
  /** When it was, or is to be, made. */
  spentOn: optional(day),
} as const

/** What a payment is. */
export const paymentKindChoices = choices({
  advance: { fr: 'Avance', en: 'Advance' },
  instalment: { fr: 'Échéance', en: 'Instalment' },
  balance: { fr: 'Solde', en: 'Balance' },
})
export type PaymentKind = ChoiceOf<typeof paymentKindChoices>
/** `planned`: to pay; `ordered`: sent to the finance department; `paid`: its mandate came back. */
export const paymentStatusChoices = choices({
  planned: { fr: 'À payer', en: 'To pay' },
  ordered: { fr: 'Transmis aux finances', en: 'Sent to finance' },
  paid: { fr: 'Mandaté', en: 'Paid' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
})
export type PaymentStatus = ChoiceOf<typeof paymentStatusChoices>

/** An aid the person told of, received from someone else (or before this tool): what cumulation and the ten years are read on. */
export const declaredAidFields = {
  personId: id,
  /** A scheme of the catalogue when it is one. */
  schemeId: optional(id),
  label: line(200),
  amountCents: cents,
  /** Of the last signature of its convention, or of its decision. */
  signedOn: optional(day),
  communeCode: optional(communeCode),
} as const
