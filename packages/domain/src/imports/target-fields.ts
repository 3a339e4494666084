import { type ChoiceOf, choices } from '../kernel/choices'

/** What a column of a contact workbook may become, in the order of the screen's list. */
export const targetFieldChoices = choices({
  ignored: { fr: 'Ne pas importer', en: 'Do not import' },
  civility: { fr: 'Civilité', en: 'Title' },
  lastName: { fr: 'Nom', en: 'Last name' },
  firstName: { fr: 'Prénom', en: 'First name' },
  fullName: { fr: 'Nom et prénom', en: 'Full name' },
  usageName: { fr: "Nom d'usage", en: 'Name in use' },
  birthYear: { fr: 'Année de naissance', en: 'Year of birth' },
  profession: { fr: 'Profession', en: 'Profession' },
  specialty: { fr: 'Spécialité', en: 'Specialty' },
  rpps: { fr: 'N° RPPS', en: 'RPPS number' },
  email: { fr: 'E-mail', en: 'Email' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  phone2: { fr: 'Autre téléphone', en: 'Other phone' },
  postalCode: { fr: 'Code postal', en: 'Postcode' },
  commune: { fr: 'Commune', en: 'Commune' },
  careerStatus: { fr: 'Statut', en: 'Career stage' },
  origin: { fr: 'Origine du contact', en: 'Origin of the contact' },
  firstContactOn: { fr: '1er contact', en: 'First contact' },
  lastExchangeOn: { fr: 'Dernier échange', en: 'Last exchange' },
  advisor: { fr: 'Suivi par', en: 'Followed by' },
  projectType: { fr: 'Projet', en: 'Project' },
  comments: { fr: 'Commentaires', en: 'Comments' },
})

/** A field a column may feed; `ignored` feeds none, its text stays in the row of the import. */
export type TargetField = ChoiceOf<typeof targetFieldChoices>

/** For each column of the header, in order, the field it feeds. */
export type Mapping = readonly TargetField[]
