import type { Bilingual } from '../kernel/choices'
import type { RejectReason, SkipReason } from './record-kind'
import type { WarningCode } from './row-cells'

/** Why a line was rejected, as the preview and the report say it. */
export const rejectSentences: Readonly<Record<RejectReason, Bilingual>> = {
  no_identity: {
    fr: 'Ni nom ni prénom : on ne sait pas de qui il s’agit.',
    en: 'Neither last nor first name: nobody can be told from this line.',
  },
  first_name_missing: { fr: 'Le prénom manque.', en: 'The first name is missing.' },
  last_name_missing: { fr: 'Le nom manque.', en: 'The last name is missing.' },
  name_invalid: {
    fr: 'Le nom ou le prénom ne peut pas être enregistré tel qu’il est écrit.',
    en: 'The name can’t be stored as it is written.',
  },
  several_persons: {
    fr: 'Plusieurs personnes sur une ligne : écrire une ligne par personne.',
    en: 'Several people on one line: write one line each.',
  },
  shifted_columns: {
    fr: 'Colonnes décalées : un séparateur de trop a fait glisser les valeurs.',
    en: 'Shifted columns: one separator too many moved the values.',
  },
  truncated_line: { fr: 'Ligne tronquée : les dernières colonnes manquent.', en: 'Truncated line: the last columns are missing.' },
  organisation_not_person: {
    fr: 'Une structure, pas une personne : à créer dans les partenaires.',
    en: 'An organisation, not a person: create it among the partners.',
  },
}

/** Why a line was left aside without loss. */
export const skipSentences: Readonly<Record<SkipReason, Bilingual>> = {
  title: { fr: 'Titre au-dessus du tableau', en: 'Title above the table' },
  header: { fr: 'En-tête des colonnes', en: 'Header of the columns' },
  blank: { fr: 'Ligne vide', en: 'Blank line' },
  repeated_header: { fr: 'En-tête répété', en: 'Repeated header' },
  section: { fr: 'Intertitre', en: 'Section heading' },
  total: { fr: 'Ligne de total', en: 'Total line' },
}

/** What was repaired, or left empty, in a line that was imported. */
export const warningSentences: Readonly<Record<WarningCode, Bilingual>> = {
  date_impossible: { fr: 'Cette date n’existe pas.', en: 'There is no such date.' },
  date_imprecise: { fr: 'Date trop imprécise pour un jour.', en: 'Too vague to be a day.' },
  date_not_a_date: { fr: 'Ce n’est pas une date.', en: 'This is not a date.' },
  date_future: { fr: 'Cette date est à venir, pour un fait passé.', en: 'This date is to come, for something past.' },
  date_too_old: { fr: 'Cette date est trop ancienne pour être juste.', en: 'This date is too old to be right.' },
  phone_invalid: { fr: 'Ce numéro de téléphone est incorrect.', en: 'This is not a phone number.' },
  phone_several: { fr: 'Plusieurs numéros dans une case : ils ont été séparés.', en: 'Several numbers in one cell: they were parted.' },
  phone_zero_lost: { fr: 'Le zéro perdu du numéro a été rétabli.', en: 'The lost zero of the number was put back.' },
  phone_too_many: { fr: 'Plus de deux numéros : le dernier n’est pas gardé.', en: 'More than two numbers: the last is not kept.' },
  email_invalid: { fr: 'Cette adresse e-mail est incorrecte.', en: 'This is not an e-mail address.' },
  email_several: {
    fr: 'Plusieurs adresses dans une case : la première est gardée.',
    en: 'Several addresses in one cell: the first is kept.',
  },
  rpps_key: { fr: 'La clé de ce numéro RPPS est fausse.', en: 'The key of this RPPS number is wrong.' },
  rpps_letter: { fr: 'Un numéro RPPS n’a que des chiffres.', en: 'An RPPS number has digits only.' },
  rpps_length: { fr: 'Un numéro RPPS a 11 chiffres.', en: 'An RPPS number has 11 digits.' },
  rpps_scientific: {
    fr: 'Le tableur a abîmé ce numéro RPPS (notation scientifique).',
    en: 'The spreadsheet spoilt this RPPS number (scientific notation).',
  },
  birth_year_invalid: { fr: 'Cette année de naissance est impossible.', en: 'This year of birth is impossible.' },
  commune_unknown: { fr: 'Commune inconnue.', en: 'Unknown commune.' },
  commune_ambiguous: { fr: 'Plusieurs communes portent ce nom.', en: 'Several communes bear this name.' },
  commune_mismatch: { fr: 'Le code postal n’est pas celui de cette commune.', en: 'The postcode is not that of this commune.' },
  profession_unknown: { fr: 'Profession non reconnue.', en: 'Profession not recognised.' },
  specialty_unknown: { fr: 'Spécialité non reconnue.', en: 'Specialty not recognised.' },
  advisor_unknown: { fr: 'Cette personne n’est reliée à aucun conseiller.', en: 'Linked to no advisor.' },
  value_unknown: { fr: 'Valeur non reconnue.', en: 'Value not recognised.' },
  comments_too_long: { fr: 'Commentaire trop long, non repris.', en: 'Comment too long, not taken over.' },
}
