import type { Synonyms } from '../imports/column-names'
import { guessColumns } from '../imports/mapping'
import { type ChoiceOf, choices } from '../kernel/choices'

/** What a column of a finance department's list of mandates may be. */
export const mandateFieldChoices = choices({
  ignored: { fr: 'Ne pas lire', en: 'Do not read' },
  application: { fr: 'N° de dossier', en: 'Application no.' },
  mandate: { fr: 'N° de mandat', en: 'Payment order no.' },
  paidOn: { fr: 'Date du mandat', en: 'Date paid' },
  amount: { fr: 'Montant', en: 'Amount' },
})
export type MandateField = ChoiceOf<typeof mandateFieldChoices>

/** The columns that a list of mandates cannot be read without. */
export const mandateFields = ['application', 'mandate', 'paidOn', 'amount'] as const satisfies readonly MandateField[]

const names: readonly Synonyms<(typeof mandateFields)[number]>[] = [
  {
    field: 'paidOn',
    exact: [
      'date du mandat',
      'date mandat',
      'date de mandat',
      'date de paiement',
      'date paiement',
      'date de mandatement',
      'date paid',
      'date',
    ],
    loose: /^(date|mandate le|paye le|regle le)/,
  },
  {
    field: 'mandate',
    exact: ['n de mandat', 'n mandat', 'no mandat', 'num mandat', 'numero de mandat', 'numero mandat', 'mandat', 'payment order no'],
    loose: /^(?!.*\b(date|montant)\b).*mandat/,
  },
  {
    field: 'application',
    exact: [
      'n de dossier',
      'n dossier',
      'no dossier',
      'num dossier',
      'numero de dossier',
      'numero dossier',
      'dossier',
      'reference',
      'application no',
    ],
    loose: /dossier|reference|\bref\b/,
  },
  {
    field: 'amount',
    exact: ['montant', 'montant ttc', 'montant mandate', 'montant du mandat', 'montant net', 'net a payer', 'somme', 'amount'],
    loose: /montant|somme|net a payer/,
  },
]

/** What the columns of a list of mandates most likely are; `ignored` where nothing is recognised. */
export function guessMandateColumns(header: readonly string[]): MandateField[] {
  return guessColumns(header, names)
}

/** What makes a mapping unusable: a column that nothing is read without, or two that are one thing; null when it will do. */
export function mandateMappingProblem(mapping: readonly MandateField[]): 'mandate_column_missing' | 'mandate_column_twice' | null {
  const used = mapping.filter((field) => field !== 'ignored')
  if (new Set(used).size !== used.length) return 'mandate_column_twice'
  return used.length === mandateFields.length ? null : 'mandate_column_missing'
}
