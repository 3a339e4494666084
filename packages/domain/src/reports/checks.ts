import type { IndicatorCode } from '../indicators/definitions'
import type { Bilingual } from '../kernel/choices'

/** The resources whose records « Contrôle avant arrêté » goes through. */
export type CheckedResource = 'people' | 'journeys' | 'installations' | 'departures' | 'aid-applications' | 'decisions'

/** Something missing or odd in the records, that would be read in a figure. */
export interface Check {
  readonly resource: CheckedResource
  /** What is wrong with each, in the plural. */
  readonly name: Bilingual
  /** What it does to the figures, or why it is asked. */
  readonly why: Bilingual
  /** The figures that a correction changes. */
  readonly figures: readonly IndicatorCode[]
  /** The fields that put it right, written there by the resource's own PUT; none: on the record's page. */
  readonly fields: readonly string[]
}

/** « Contrôle avant arrêté » (ux 1e): what to look at before figures are stopped, the registry first. */
export const checks = {
  installations_unattributed: {
    resource: 'installations',
    name: { fr: 'Installations sans attribution', en: 'Installations without attribution' },
    why: {
      fr: 'Accompagnée, simple contact ou sans la mission\u00a0: tant qu’elle n’est pas renseignée, l’installation ne compte qu’au dénominateur du taux.',
      en: 'Supported, contact only or without the mission: as long as it is unknown, the installation counts in the denominator of the rate alone.',
    },
    figures: ['K6', 'K7'],
    fields: ['attribution', 'attributionReason'],
  },
  installations_unknown: {
    resource: 'installations',
    name: { fr: 'Installations sans personne ni structure', en: 'Installations without person or organisation' },
    why: {
      fr: 'Rien ne dit de qui il s’agit\u00a0: la même installation peut être comptée deux fois, et personne ne peut être rappelé à 3, 12 et 36 mois.',
      en: 'Nothing says who it is: the same one may be counted twice, and nobody can be called after 3, 12 and 36 months.',
    },
    figures: ['K5', 'K7'],
    fields: [],
  },
  installations_ended_unexplained: {
    resource: 'installations',
    name: { fr: 'Installations terminées sans motif', en: 'Installations ended without a reason' },
    why: { fr: 'Le motif de départ est ce que les élus demandent en premier.', en: 'Why people leave is the first thing asked.' },
    figures: [],
    fields: ['endReason'],
  },
  journeys_unregistered: {
    resource: 'journeys',
    name: { fr: 'Parcours installés sans ligne au registre', en: 'Journeys installed without a row in the registry' },
    why: {
      fr: 'Seul le registre compte les installations\u00a0: celles-ci n’y sont pas.',
      en: 'The registry alone counts installations: these are not in it.',
    },
    figures: ['K5', 'K6', 'K7'],
    fields: [],
  },
  contacts_other: {
    resource: 'people',
    name: { fr: 'Contacts classés «\u00a0Autre\u00a0»', en: 'Contacts filed under “Other”' },
    why: {
      fr: 'Professionnels, élus et partenaires sont présentés à part\u00a0: ceux-ci ne sont dans aucune colonne.',
      en: 'Professionals, elected officials and partners are shown apart: these are in no column.',
    },
    figures: ['K1'],
    fields: ['category'],
  },
  contacts_without_profession: {
    resource: 'people',
    name: { fr: 'Contacts professionnels sans profession', en: 'Professional contacts without a profession' },
    why: { fr: 'Absents de tout chiffre par profession.', en: 'Missing from every figure by profession.' },
    figures: ['K1'],
    fields: ['professionCode'],
  },
  contacts_without_commune: {
    resource: 'people',
    name: { fr: 'Élus et partenaires sans commune', en: 'Elected officials and partners without a commune' },
    why: { fr: 'Absents de tout chiffre par EPCI ou par secteur.', en: 'Missing from every figure by EPCI or sector.' },
    figures: ['K1'],
    fields: ['communeCode'],
  },
  contacts_twice: {
    resource: 'people',
    name: { fr: 'Contacts de mêmes nom et prénom', en: 'Contacts of the same name' },
    why: {
      fr: 'Deux fiches pour une personne comptent deux contacts\u00a0: ouvrir les deux, et mettre à la corbeille celle de trop.',
      en: 'Two records of one person count as two contacts: open both, and send the spare one to the bin.',
    },
    figures: ['K1'],
    fields: [],
  },
  journeys_unfollowed: {
    resource: 'journeys',
    name: { fr: 'Parcours actifs que personne ne suit', en: 'Active journeys that nobody follows' },
    why: { fr: 'Dans la charge de personne.', en: 'On nobody’s hands.' },
    figures: ['K17a', 'K17b'],
    fields: [],
  },
  journeys_unplaced: {
    resource: 'journeys',
    name: { fr: 'Parcours au lieu retenu, sans commune visée', en: 'Journeys with a place chosen, and no target commune' },
    why: {
      fr: 'Comptés à la commune de la personne, faute de mieux, dans les chiffres par EPCI.',
      en: 'Counted in the person’s commune, for want of a better one, in the figures by EPCI.',
    },
    figures: ['K17a'],
    fields: ['targetCommuneCodes'],
  },
  journeys_closed_unexplained: {
    resource: 'journeys',
    name: { fr: 'Parcours arrêtés sans motif', en: 'Journeys stopped without a reason' },
    why: {
      fr: '«\u00a0Non renseigné\u00a0» dans «\u00a0Pourquoi ça s’arrête\u00a0».',
      en: '“Not given” in “Why it stops”.',
    },
    figures: [],
    fields: [],
  },
  applications_voted_unnumbered: {
    resource: 'aid-applications',
    name: { fr: 'Aides votées sans n° de délibération', en: 'Aids voted without a deliberation number' },
    why: {
      fr: 'Le montant est compté, rien ne permet de le retrouver.',
      en: 'The amount is counted, and nothing tells where to find it.',
    },
    figures: ['K3'],
    fields: [],
  },
  applications_unsigned: {
    resource: 'aid-applications',
    name: { fr: 'Aides votées, convention non signée après six mois', en: 'Aids voted, convention unsigned after six months' },
    why: {
      fr: 'Attribuées et jamais conventionnées\u00a0: la date de signature a pu être oubliée.',
      en: 'Granted and never under a convention: the day of the signature may have been forgotten.',
    },
    figures: ['K3b'],
    fields: [],
  },
  departures_unconfirmed: {
    resource: 'departures',
    name: { fr: 'Départs attendus, dépassés sans constat', en: 'Departures expected, past and unconfirmed' },
    why: {
      fr: 'Seul un départ constaté est une sortie du taux de renouvellement.',
      en: 'Only a departure that happened is an exit of the renewal rate.',
    },
    figures: [],
    fields: ['leftOn', 'expectedOn'],
  },
  decisions_late: {
    resource: 'decisions',
    name: { fr: 'Décisions en retard', en: 'Late decisions' },
    why: {
      fr: 'Elles ouvriront l’ordre du jour\u00a0: faites, ou reportées\u00a0?',
      en: 'They will open the agenda: done, or put off?',
    },
    figures: [],
    fields: [],
  },
} as const satisfies Record<string, Check>
export type CheckKey = keyof typeof checks

export const checkKeys = Object.keys(checks) as [CheckKey, ...CheckKey[]]
