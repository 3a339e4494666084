import type { IndicatorDefinition } from './definition'
import { placed } from './placed'

/** Who settled, with or without the mission. */
export const installations = {
  K5: {
    area: 'installations',
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
    area: 'installations',
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
    area: 'installations',
    resource: 'installations',
    unit: 'ratio',
    reckoned: { how: 'over', first: ['K6'], second: ['K5'] },
    name: { fr: 'Taux d’accompagnement', en: 'Support rate' },
    definition: {
      fr: `Installations accompagnées (K6) sur toutes les installations (K5) de la période, jamais sur les contacts\u00a0; sans installation, pas de taux. Une attribution non renseignée compte au dénominateur seul. ${placed.installation.fr}`,
      en: `Supported installations (K6) out of all installations (K5) of the period, never out of contacts; no installation, no rate. An unknown attribution counts in the denominator alone. ${placed.installation.en}`,
    },
    dimensions: [],
  },
  K8a: {
    area: 'installations',
    resource: 'installations',
    unit: 'count',
    name: { fr: 'Arrivées de praticiens', en: 'Practitioners arriving' },
    definition: {
      fr: `Installations dont la date d’effet est entre les deux dates, dans ce que la règle du site fait compter au taux de renouvellement. ${placed.installation.fr}`,
      en: `Installations whose effective date lies between the two dates, among what the rule of the site has counted in the renewal rate. ${placed.installation.en}`,
    },
    dimensions: ['profession'],
  },
  K8b: {
    area: 'installations',
    resource: 'departures',
    unit: 'count',
    name: { fr: 'Départs constatés', en: 'Departures' },
    definition: {
      fr: `Départs constatés entre les deux dates, dans ce que la règle du site fait compter au taux de renouvellement\u00a0: fins d’installation et cessations notées, nommées ou non. Un changement de lieu dans le territoire n’est pas un départ. ${placed.departure.fr}`,
      en: `Departures that took place between the two dates, among what the rule of the site has counted in the renewal rate: installations that ended and practices that stopped, named or not. A move within the territory is no departure. ${placed.departure.en}`,
    },
    dimensions: ['profession', 'reason'],
  },
  K8: {
    area: 'installations',
    resource: 'installations',
    unit: 'rate',
    reckoned: { how: 'over', first: ['K8a'], second: ['K8b'] },
    name: { fr: 'Taux de renouvellement', en: 'Renewal rate' },
    definition: {
      fr: 'Arrivées (K8a) divisées par départs (K8b) de la période\u00a0: au-dessous de 1, il part plus de praticiens qu’il n’en arrive. Sans départ, pas de taux. Profession, EPCI, secteur et référent\u00a0: ceux de ses deux termes.',
      en: 'Arrivals (K8a) divided by departures (K8b) of the period: under 1, more practitioners leave than arrive. No departure, no rate. Profession, EPCI, sector and advisor are those of its two terms.',
    },
    dimensions: [],
  },
  K9: {
    area: 'installations',
    resource: 'installations',
    unit: 'balance',
    reckoned: { how: 'minus', first: ['K8a'], second: ['K8b'] },
    name: { fr: 'Solde des arrivées et des départs', en: 'Balance of arrivals and departures' },
    definition: {
      fr: 'Arrivées (K8a) moins départs (K8b) de la période. Profession, EPCI, secteur et référent\u00a0: ceux de ses deux termes.',
      en: 'Arrivals (K8a) less departures (K8b) of the period. Profession, EPCI, sector and advisor are those of its two terms.',
    },
    dimensions: [],
  },
  K12a: {
    area: 'installations',
    resource: 'installations',
    unit: 'ratio',
    at: 'end',
    name: { fr: 'Rétention à 1\u00a0an', en: 'Still there after 1 year' },
    definition: {
      fr: `Sur les personnes installées depuis 1\u00a0an au moins au dernier jour de la période (leur première ligne au registre, accompagnée ou non\u00a0; une ligne sans nom compte pour une personne), part de celles qui y exercent encore ce jour-là. Un changement de lieu dans le territoire n’est pas un départ. Le début de la période ne compte pas. ${placed.installation.fr}`,
      en: `Of the people who settled at least 1 year before the last day of the period (their first row of the registry, supported or not; a row without a name counts as one person), the share still practising there that day. A move within the territory is no departure. The start of the period does not count. ${placed.installation.en}`,
    },
    dimensions: [],
  },
  K12b: {
    area: 'installations',
    resource: 'installations',
    unit: 'ratio',
    at: 'end',
    name: { fr: 'Rétention à 3\u00a0ans', en: 'Still there after 3 years' },
    definition: {
      fr: `Sur les personnes installées depuis 3\u00a0ans au moins au dernier jour de la période (leur première ligne au registre, accompagnée ou non\u00a0; une ligne sans nom compte pour une personne), part de celles qui y exercent encore ce jour-là. Un changement de lieu dans le territoire n’est pas un départ. Le début de la période ne compte pas. ${placed.installation.fr}`,
      en: `Of the people who settled at least 3 years before the last day of the period (their first row of the registry, supported or not; a row without a name counts as one person), the share still practising there that day. A move within the territory is no departure. The start of the period does not count. ${placed.installation.en}`,
    },
    dimensions: [],
  },
  K12c: {
    area: 'installations',
    resource: 'installations',
    unit: 'ratio',
    at: 'end',
    name: { fr: 'Rétention à 5\u00a0ans', en: 'Still there after 5 years' },
    definition: {
      fr: `Sur les personnes installées depuis 5\u00a0ans au moins au dernier jour de la période (leur première ligne au registre, accompagnée ou non\u00a0; une ligne sans nom compte pour une personne), part de celles qui y exercent encore ce jour-là. Un changement de lieu dans le territoire n’est pas un départ. Le début de la période ne compte pas. ${placed.installation.fr}`,
      en: `Of the people who settled at least 5 years before the last day of the period (their first row of the registry, supported or not; a row without a name counts as one person), the share still practising there that day. A move within the territory is no departure. The start of the period does not count. ${placed.installation.en}`,
    },
    dimensions: [],
  },
} as const satisfies Record<string, IndicatorDefinition>
