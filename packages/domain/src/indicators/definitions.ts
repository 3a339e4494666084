import { z } from 'zod'
import { aidSchemeFields } from '../aids/scheme'
import { attributionChoices } from '../installations/installation'
import { type Bilingual, type ChoiceOf, choices } from '../kernel/choices'
import { professionCode } from '../kernel/identifiers'
import { categoryChoices } from '../people/person'

export const accompaniedChoices = choices({
  yes: { fr: 'Accompagnés', en: 'Supported' },
  no: { fr: 'Pas encore accompagnés', en: 'Not supported yet' },
})

/** By what a figure may be split, and the keys each split may take. A figure is the sum of each of its splits. */
export const dimensionKeys = {
  category: categoryChoices.schema,
  accompanied: accompaniedChoices.schema,
  profession: professionCode,
  attribution: attributionChoices.schema,
  scheme: aidSchemeFields.key,
} as const satisfies Record<string, z.ZodType<string>>
export type Dimension = keyof typeof dimensionKeys

/** The resources whose lists open behind a figure. */
export type FigureResource = 'people' | 'journeys' | 'installations' | 'tasks' | 'aid-applications' | 'aid-payments' | 'aid-commitments'

/** The indicators that history may be typed in for: what adds up. A rate or an average follows from its two. */
export const openedCode = z.enum(['K1', 'K2', 'K3', 'K3b', 'K3c', 'K3d', 'K5', 'K6'])
export type OpenedCode = z.output<typeof openedCode>

/** A figure that the mission reports: what is counted is told in words, and opens as a list of `resource`. */
export interface IndicatorDefinition {
  readonly resource: FigureResource
  /** A ratio is 0 to 1; money is in cents. */
  readonly unit: 'count' | 'ratio' | 'cents' | 'days'
  readonly name: Bilingual
  /** « Comment c'est calculé ». */
  readonly definition: Bilingual
  readonly dimensions: readonly Dimension[]
  /** The two indicators that a rate or an average divides, over the same records. */
  readonly over?: readonly [numerator: OpenedCode, denominator: OpenedCode]
}

const placed = {
  installation: {
    fr: 'EPCI et secteur\u00a0: ceux de sa commune. Référent\u00a0: celui du parcours qui y a mené.',
    en: 'EPCI and sector are those of its commune; the advisor is that of the journey that led to it.',
  },
  application: {
    fr: 'Profession, EPCI et secteur\u00a0: ceux du dossier. Référent\u00a0: celui du parcours, à défaut celui de la personne.',
    en: 'Profession, EPCI and sector are those of the application; the advisor is that of the journey, else of the person.',
  },
  journey: {
    fr: 'EPCI et secteur\u00a0: ceux de la première commune visée (le plus petit code s’il y en a plusieurs), à défaut de la commune de la personne.',
    en: 'EPCI and sector are those of the first target commune (the lowest code when there are several), else of the person’s commune.',
  },
} as const

/** The indicators of domain 6 that are computed, by code; K17 is split into its two figures of the moment. */
export const indicators = {
  K1: {
    resource: 'people',
    unit: 'count',
    name: { fr: 'Contacts établis', en: 'Contacts made' },
    definition: {
      fr: 'Personnes distinctes, toutes catégories confondues (professionnels, étudiants, élus, partenaires, employeurs, autres), avec qui au moins un échange à double sens est noté sur leur fiche entre les deux dates. Un message laissé, un appel sans réponse ou un courriel resté sans réponse n’est pas un contact\u00a0; une note non plus. Accompagnés\u00a0: un de leurs parcours est à «\u00a0Accompagnement engagé\u00a0» ou plus loin, et y était entré au plus tard à la fin de la période. Profession, EPCI, secteur et référent\u00a0: ceux de la fiche. Ce nombre n’est pas le dénominateur d’un taux d’installation.',
      en: 'Distinct people of every category (professionals, students, elected officials, partners, employers, others) with at least one two-way exchange noted on their record between the two dates. A message left, a call or a mail without answer is no contact, nor is a note. Supported: one of their journeys stands at “Support under way” or further, and had entered it by the end of the period. Profession, EPCI, sector and advisor are those of the record. This number is not the denominator of an installation rate.',
    },
    dimensions: ['category', 'accompanied'],
  },
  K2: {
    resource: 'people',
    unit: 'count',
    name: { fr: 'Professionnels soutenus financièrement', en: 'Professionals given an aid' },
    definition: {
      fr: `Bénéficiaires distincts d’au moins un dossier d’aide voté entre les deux dates\u00a0; étudiants boursiers compris. Un dossier voté puis abandonné ne compte plus. ${placed.application.fr}`,
      en: `Distinct beneficiaries of at least one aid application voted between the two dates, students with an allowance included. An application voted then given up counts no more. ${placed.application.en}`,
    },
    dimensions: [],
  },
  K3: {
    resource: 'aid-applications',
    unit: 'cents',
    name: { fr: 'Montant des aides attribuées', en: 'Aids granted' },
    definition: {
      fr: `Somme des montants votés des dossiers dont le vote est entre les deux dates, quoi qu’il en soit payé depuis\u00a0; ni les dossiers refusés, ni les abandonnés. ${placed.application.fr}`,
      en: `Sum of the amounts voted of the applications whose vote lies between the two dates, whatever was paid since; neither refused nor given up. ${placed.application.en}`,
    },
    dimensions: ['scheme'],
  },
  K3b: {
    resource: 'aid-applications',
    unit: 'cents',
    name: { fr: 'Montant des aides conventionnées', en: 'Aids under a signed convention' },
    definition: {
      fr: `Somme des montants votés des dossiers dont la convention (dernière des deux signatures) est entre les deux dates. ${placed.application.fr}`,
      en: `Sum of the amounts voted of the applications whose convention (the last of both signatures) lies between the two dates. ${placed.application.en}`,
    },
    dimensions: ['scheme'],
  },
  K3c: {
    resource: 'aid-payments',
    unit: 'cents',
    name: { fr: 'Montant mandaté', en: 'Amount paid' },
    definition: {
      fr: `Somme des paiements mandatés entre les deux dates\u00a0: avances, échéances et soldes. ${placed.application.fr}`,
      en: `Sum of what was paid between the two dates: advances, instalments and balances. ${placed.application.en}`,
    },
    dimensions: ['scheme'],
  },
  K3d: {
    resource: 'aid-commitments',
    unit: 'cents',
    name: { fr: 'Montant reversé', en: 'Amount paid back' },
    definition: {
      fr: `Somme encaissée entre les deux dates sur les engagements non tenus. ${placed.application.fr}`,
      en: `Sum received between the two dates on commitments not kept. ${placed.application.en}`,
    },
    dimensions: ['scheme'],
  },
  K4: {
    resource: 'aid-applications',
    unit: 'cents',
    over: ['K3', 'K2'],
    name: { fr: 'Aide moyenne', en: 'Average aid' },
    definition: {
      fr: `Montant des aides attribuées (K3) divisé par le nombre de professionnels soutenus (K2), au centime\u00a0; sans bénéficiaire, pas de moyenne. ${placed.application.fr}`,
      en: `Aids granted (K3) divided by the professionals given one (K2), to the cent; no beneficiary, no average. ${placed.application.en}`,
    },
    dimensions: [],
  },
  K5: {
    resource: 'installations',
    unit: 'count',
    name: { fr: 'Installations', en: 'Installations' },
    definition: {
      fr: `Lignes du registre des installations dont la date d’effet est entre les deux dates, accompagnées ou non. ${placed.installation.fr}`,
      en: `Rows of the registry of installations whose effective date lies between the two dates, supported or not. ${placed.installation.en}`,
    },
    dimensions: ['profession', 'attribution'],
  },
  K6: {
    resource: 'installations',
    unit: 'count',
    name: { fr: 'Installations accompagnées', en: 'Supported installations' },
    definition: {
      fr: `Installations de la période (K5) attribuées à la mission\u00a0: le parcours avait atteint «\u00a0Accompagnement engagé\u00a0» à la date d’effet, ou une personne l’a établi avec un motif. ${placed.installation.fr}`,
      en: `Installations of the period (K5) attributed to the mission: the journey had reached “Support under way” by the effective date, or a person established it with a reason. ${placed.installation.en}`,
    },
    dimensions: ['profession'],
  },
  K7: {
    resource: 'installations',
    unit: 'ratio',
    over: ['K6', 'K5'],
    name: { fr: 'Taux d’accompagnement', en: 'Support rate' },
    definition: {
      fr: `Installations accompagnées (K6) sur toutes les installations (K5) de la période, jamais sur les contacts\u00a0; sans installation, pas de taux. Une attribution non renseignée compte au dénominateur seul. ${placed.installation.fr}`,
      en: `Supported installations (K6) out of all installations (K5) of the period, never out of contacts; no installation, no rate. An unknown attribution counts in the denominator alone. ${placed.installation.en}`,
    },
    dimensions: [],
  },
  K17a: {
    resource: 'journeys',
    unit: 'count',
    name: { fr: 'Parcours actifs', en: 'Active journeys' },
    definition: {
      fr: `Parcours actifs au moment de la lecture, quelle que soit la période\u00a0: ni nouveau contact, ni en liste d’attente, ni en veille, ni clos. ${placed.journey.fr}`,
      en: `Journeys active when read, whatever the period: neither new contacts, nor on the waiting list, on hold or closed. ${placed.journey.en}`,
    },
    dimensions: [],
  },
  K17b: {
    resource: 'journeys',
    unit: 'count',
    name: { fr: 'Parcours sans prochaine action', en: 'Journeys without a next action' },
    definition: {
      fr: `Parcours actifs (K17a) sans aucune tâche ouverte, prévue ou confirmée par une personne, pour aujourd’hui ou plus tard\u00a0; une tâche en retard n’en est pas une. ${placed.journey.fr}`,
      en: `Active journeys (K17a) without any open task, planned or confirmed by a person, due today or later; a late task is none. ${placed.journey.en}`,
    },
    dimensions: [],
  },
} as const satisfies Record<string, IndicatorDefinition>
export type IndicatorCode = keyof typeof indicators

export const indicatorCodes = Object.keys(indicators) as [IndicatorCode, ...IndicatorCode[]]

/** How the funnel is calculated, for « Comment c'est calculé ». */
export const funnelDefinition: Bilingual = {
  fr: `La phase lue est celle où le parcours se trouve, figée à la clôture\u00a0; un retour en arrière l’abaisse. Atteinte\u00a0: le parcours est à cette phase ou plus loin. Arrêté là\u00a0: clos à cette phase autrement que par une installation. Encore là\u00a0: tous les autres à cette phase. Atteinte = atteinte de la phase suivante + encore là + arrêtés là. Cohorte\u00a0: parcours entrés dans la période, quel que soit leur statut. Aujourd’hui\u00a0: parcours non clos. Délai médian\u00a0: jours de la première entrée dans la phase précédente à la première entrée dans celle-ci, pour les parcours entrés dans les deux dans cet ordre. Sans autre demande, les parcours «\u00a0maintien\u00a0» sont exclus. ${placed.journey.fr}`,
  en: `The phase read is where the journey stands, frozen when it is closed; moving back lowers it. Reached: the journey is at this phase or further. Stopped: closed at this phase otherwise than by an installation. Still here: all the others at this phase. Reached = reached of the next phase + still here + stopped. Cohort: journeys that entered in the period, whatever their status. Today: journeys not closed. Median delay: days from the first entry of the previous phase to the first entry of this one, for journeys that entered both in this order. Unless asked, journeys of type “staying in practice” are left out. ${placed.journey.en}`,
}

export const funnelModeChoices = choices({
  today: { fr: 'Aujourd’hui', en: 'Today' },
  cohort: { fr: 'Cohorte', en: 'Cohort' },
})
export type FunnelMode = ChoiceOf<typeof funnelModeChoices>
