import type { IndicatorDefinition } from './definition'
import { placed } from './placed'

/** What was granted, signed, paid and paid back. */
export const aids = {
  K2: {
    area: 'aids',
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
    area: 'aids',
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
    area: 'aids',
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
    area: 'aids',
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
    area: 'aids',
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
    area: 'aids',
    resource: 'aid-applications',
    unit: 'cents',
    reckoned: { how: 'over', first: ['K3'], second: ['K2'] },
    name: { fr: 'Aide moyenne', en: 'Average aid' },
    definition: {
      fr: `Montant des aides attribuées (K3) divisé par le nombre de professionnels soutenus (K2), au centime\u00a0; sans bénéficiaire, pas de moyenne. ${placed.application.fr}`,
      en: `Aids granted (K3) divided by the professionals given one (K2), to the cent; no beneficiary, no average. ${placed.application.en}`,
    },
    dimensions: [],
  },
  K3e: {
    area: 'aids',
    resource: 'aid-payments',
    unit: 'cents',
    reckoned: { how: 'minus', first: ['K3c'], second: ['K3d'] },
    name: { fr: 'Montant net versé', en: 'Net amount paid' },
    definition: {
      fr: 'Montant mandaté (K3c) moins montant reversé (K3d) sur la période. Profession, EPCI, secteur et référent\u00a0: ceux de ses deux termes.',
      en: 'Amount paid (K3c) less amount paid back (K3d) over the period. Profession, EPCI, sector and advisor are those of its two terms.',
    },
    dimensions: [],
  },
  K13a: {
    area: 'aids',
    resource: 'aid-commitments',
    unit: 'count',
    at: 'now',
    name: { fr: 'Engagements en cours', en: 'Commitments running' },
    definition: {
      fr: `Engagements d’exercice en cours au moment de la lecture, quelle que soit la période. ${placed.application.fr}`,
      en: `Commitments to practise running when read, whatever the period. ${placed.application.en}`,
    },
    dimensions: [],
  },
  K13b: {
    area: 'aids',
    resource: 'aid-commitments',
    unit: 'count',
    at: 'now',
    name: { fr: 'Engagements à terme dans l’année', en: 'Commitments ending within a year' },
    definition: {
      fr: `Engagements en cours (K13a) dont le premier jour est connu et dont le terme, suspensions comprises, est dans les douze mois qui suivent la lecture ou déjà passé. ${placed.application.fr}`,
      en: `Running commitments (K13a) whose first day is known and whose term, suspensions counted, falls within twelve months of reading or has passed. ${placed.application.en}`,
    },
    dimensions: [],
  },
  K13c: {
    area: 'aids',
    resource: 'aid-commitments',
    unit: 'count',
    at: 'now',
    name: { fr: 'Engagements non tenus à suivre', en: 'Commitments not kept, to follow up' },
    definition: {
      fr: `Manquements relevés et pas encore réglés, et engagements en cours dont le registre des installations dit que la personne est partie avant le terme, au moment de la lecture. ${placed.application.fr}`,
      en: `Breaches found and not settled yet, and running commitments of people who left before the term says the registry of installations, when read. ${placed.application.en}`,
    },
    dimensions: [],
  },
  K13d: {
    area: 'aids',
    resource: 'aid-commitments',
    unit: 'cents',
    at: 'now',
    name: { fr: 'Montant à risque', en: 'Amount at risk' },
    definition: {
      fr: `Sur les engagements en cours (K13a), ce qui serait à reverser si chaque personne cessait à la lecture, ou le jour de son départ s’il est connu\u00a0: selon la règle de chaque aide, le plus souvent au prorata du temps qui reste. C’est la somme de la colonne du registre des engagements. ${placed.application.fr}`,
      en: `Of the running commitments (K13a), what would be paid back if everyone stopped when it is read, or on the day they left where it is known: by the rule of each aid, most often in proportion to the time left. It is the sum of the column of the register of commitments. ${placed.application.en}`,
    },
    dimensions: [],
  },
} as const satisfies Record<string, IndicatorDefinition>
