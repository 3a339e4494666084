import { type Bilingual, type ChoiceOf, choices } from '../../kernel/choices'

/** Where what a field says is filled in. */
export const fieldSourceChoices = choices({
  site: { fr: 'Réglages du site', en: 'Site settings' },
  person: { fr: 'Fiche de la personne', en: 'The person’s page' },
  application: { fr: 'Dossier d’aide', en: 'The application' },
  scheme: { fr: 'Catalogue des dispositifs', en: 'Catalogue of schemes' },
  decision: { fr: 'Décision et convention', en: 'Decision and convention' },
  zonage: { fr: 'Zonage à la date de la décision', en: 'Zonage of the day of the decision' },
  payments: { fr: 'Versements', en: 'Payments' },
  commitment: { fr: 'Engagement d’exercice', en: 'Commitment' },
})
export type FieldSource = ChoiceOf<typeof fieldSourceChoices>

interface Field extends Bilingual {
  readonly from: FieldSource
  /** Nothing is lost where it says nothing: it is never asked for. */
  readonly spared?: true
}

/** What a letter may hold between braces, by the word that is written there, in the letters' own French. */
export const letterFields = {
  mission: { fr: 'Nom de la mission', en: 'Name of the mission', from: 'site' },
  departement: { fr: 'Département', en: 'Département', from: 'site' },
  date: { fr: 'Date du courrier', en: 'Date of the letter', from: 'application' },
  beneficiaire: { fr: 'Civilité, prénom et nom', en: 'Title and name', from: 'person' },
  civilite: { fr: 'Formule d’appel', en: 'Form of address', from: 'person' },
  prenom: { fr: 'Prénom', en: 'First name', from: 'person' },
  nom: { fr: 'Nom', en: 'Last name', from: 'person' },
  rpps: { fr: 'Numéro RPPS', en: 'RPPS number', from: 'person', spared: true },
  profession: { fr: 'Profession', en: 'Profession', from: 'application' },
  numero: { fr: 'Numéro du dossier', en: 'Application number', from: 'application' },
  commune: { fr: 'Commune d’installation', en: 'Commune of installation', from: 'application' },
  epci: { fr: 'EPCI', en: 'EPCI', from: 'application', spared: true },
  date_installation: { fr: 'Date d’installation', en: 'Day of installation', from: 'application' },
  date_depot: { fr: 'Date de dépôt du dossier', en: 'Day the application was filed', from: 'application' },
  avis: { fr: 'Avis de l’instruction', en: 'Opinion of the examination', from: 'application', spared: true },
  depenses_retenues: { fr: 'Dépenses retenues', en: 'Retained expenses', from: 'application' },
  montant_calcule: { fr: 'Montant calculé', en: 'Calculated amount', from: 'application' },
  dispositif: { fr: 'Dispositif', en: 'Scheme', from: 'scheme' },
  forme_juridique: { fr: 'Forme juridique de l’aide', en: 'Legal form of the aid', from: 'scheme' },
  source_dispositif: { fr: 'Règlement du dispositif', en: 'Rules of the scheme', from: 'scheme' },
  clause_versement: { fr: 'Clause de versement', en: 'Clause on payment', from: 'scheme' },
  clause_reversement: { fr: 'Clause de reversement', en: 'Clause on repayment', from: 'scheme' },
  clause_carence: { fr: 'Clause des dix ans', en: 'Clause on the ten years', from: 'scheme' },
  duree_engagement: { fr: 'Durée de l’engagement', en: 'Length of the commitment', from: 'scheme' },
  depart_engagement: { fr: 'Point de départ de l’engagement', en: 'Where the commitment begins', from: 'scheme' },
  organe: { fr: 'Assemblée qui a voté', en: 'Body that voted', from: 'decision' },
  date_vote: { fr: 'Date du vote', en: 'Day of the vote', from: 'decision' },
  numero_deliberation: { fr: 'Numéro de délibération', en: 'Deliberation number', from: 'decision' },
  montant_vote: { fr: 'Montant voté', en: 'Voted amount', from: 'decision' },
  montant_avance: { fr: 'Montant de l’avance', en: 'Amount of the advance', from: 'decision' },
  zone: { fr: 'Zone', en: 'Area', from: 'zonage' },
  arrete_zone: { fr: 'Arrêté de zonage', en: 'Decree of the area', from: 'zonage' },
  date_convention: { fr: 'Date de la convention', en: 'Day of the convention', from: 'decision' },
  motif_refus: { fr: 'Motif du refus', en: 'Reason for the refusal', from: 'decision' },
  explication_refus: { fr: 'Explication du refus', en: 'Explanation of the refusal', from: 'decision' },
  date_refus: { fr: 'Date du refus', en: 'Day of the refusal', from: 'decision' },
  nature_versement: { fr: 'Nature du versement', en: 'Kind of payment', from: 'payments' },
  montant_versement: { fr: 'Montant du versement', en: 'Amount of the payment', from: 'payments' },
  echeance_versement: { fr: 'Échéance du versement', en: 'Day the payment is due', from: 'payments' },
  deja_verse: { fr: 'Déjà versé', en: 'Paid so far', from: 'payments' },
  reste_a_verser: { fr: 'Reste à verser', en: 'Left to pay', from: 'payments' },
  debut_engagement: { fr: 'Début de l’engagement', en: 'Start of the commitment', from: 'commitment' },
  fin_engagement: { fr: 'Fin de l’engagement', en: 'End of the commitment', from: 'commitment' },
  annee_controle: { fr: 'Année contrôlée', en: 'Year checked', from: 'commitment' },
} as const satisfies Record<string, Field>
export type LetterField = keyof typeof letterFields
export const letterFieldNames = Object.keys(letterFields) as [LetterField, ...LetterField[]]

/** What a letter may repeat, between `{#name}` and `{/name}`, with the fields of each of its lines. */
export const letterLists = {
  calcul: ['ligne', 'montant'],
  depenses: ['depense', 'nature', 'montant', 'retenu'],
  versements: ['nature', 'echeance', 'montant'],
} as const satisfies Record<string, readonly string[]>
export type LetterList = keyof typeof letterLists

/** What fills a template: a text for each field, empty where nothing is known, and the lines of each list. */
export type LetterValues = Readonly<Record<LetterField, string>> & {
  readonly [L in LetterList]: readonly Readonly<Record<(typeof letterLists)[L][number], string>>[]
}

/** Of the fields a template uses, those that nothing is known for, in the order of the table. */
export function missingFields(used: ReadonlySet<string>, values: Readonly<Record<LetterField, string>>): LetterField[] {
  return letterFieldNames.filter((name) => used.has(name) && values[name] === '' && !('spared' in letterFields[name]))
}

/** Blanks to be written by hand, where a letter is wanted before all is known. */
const blank = '\u00A0………………………\u00A0'

/** The values with a dotted line where one is missing. */
export function withBlanks(values: LetterValues, missing: readonly LetterField[]): LetterValues {
  return { ...values, ...Object.fromEntries(missing.map((name) => [name, blank])) }
}
