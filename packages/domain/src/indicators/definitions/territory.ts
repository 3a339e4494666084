import type { IndicatorDefinition } from './definition'
import { placed } from './placed'

/** Who practises where, who is about to leave, and where nobody is expected. */
export const territory = {
  K19p: {
    area: 'territory',
    resource: 'people',
    unit: 'count',
    at: 'end',
    name: { fr: 'Praticiens en exercice', en: 'Practitioners in practice' },
    definition: {
      fr: `Personnes de l’annuaire qui exercent dans le territoire au dernier jour de la période\u00a0: une installation du registre qui dure, ou un lieu d’exercice en vigueur sur leur fiche. Une personne compte une fois, quel que soit le nombre de ses lieux. Âge\u00a0: celui de l’année, d’après l’année de naissance. ${placed.practitioner.fr}`,
      en: `People of the directory practising in the territory on the last day of the period: an installation of the registry that lasts, or a place of practice in force on their record. A person counts once, however many their places. Age is that of the year, by the year of birth. ${placed.practitioner.en}`,
    },
    dimensions: ['age'],
  },
  K19i: {
    area: 'territory',
    resource: 'installations',
    unit: 'count',
    at: 'end',
    name: { fr: 'Installations sans nom', en: 'Installations without a name' },
    definition: {
      fr: `Installations du registre qui durent au dernier jour de la période et dont la personne n’est pas connue\u00a0: chacune compte pour un praticien. ${placed.installation.fr}`,
      en: `Installations of the registry that last on the last day of the period and whose person is not known: each counts as one practitioner. ${placed.installation.en}`,
    },
    dimensions: ['profession'],
  },
  K19: {
    area: 'territory',
    resource: 'people',
    unit: 'rate',
    at: 'end',
    reckoned: { how: 'over', first: ['K19p', 'K19i'], second: 'population', per: 10_000 },
    name: { fr: 'Praticiens pour 10\u00a0000\u00a0habitants', en: 'Practitioners per 10,000 inhabitants' },
    definition: {
      fr: 'Praticiens en exercice (K19p) et installations sans nom (K19i) pour 10\u00a0000\u00a0habitants des communes du lieu demandé (EPCI, canton, secteur, ou tout le territoire). À lire par profession. Sans objet pour un référent seul. Le nombre ne vaut que ce que vaut l’annuaire\u00a0: un praticien que personne n’y a inscrit n’est pas compté.',
      en: 'Practitioners in practice (K19p) and installations without a name (K19i) per 10,000 inhabitants of the communes of the place asked (EPCI, canton, sector, or all the territory). To be read by profession. Makes no sense for one advisor. The number is worth what the directory is: a practitioner nobody entered is not counted.',
    },
    dimensions: [],
  },
  K14: {
    area: 'territory',
    resource: 'people',
    unit: 'ratio',
    at: 'end',
    name: { fr: 'Part des 60\u00a0ans et plus', en: 'Share aged 60 and over' },
    definition: {
      fr: `Praticiens en exercice (K19p) de 60\u00a0ans et plus dans l’année, sur ceux dont l’année de naissance est connue\u00a0; les âges inconnus (K14u) n’y entrent pas et sont comptés à part. ${placed.practitioner.fr}`,
      en: `Practitioners in practice (K19p) aged 60 or over in the year, out of those whose year of birth is known; unknown ages (K14u) are left out and counted apart. ${placed.practitioner.en}`,
    },
    dimensions: [],
  },
  K14u: {
    area: 'territory',
    resource: 'people',
    unit: 'count',
    at: 'end',
    name: { fr: 'Praticiens d’âge inconnu', en: 'Practitioners of unknown age' },
    definition: {
      fr: `Praticiens en exercice (K19p) dont l’année de naissance n’est pas renseignée\u00a0: plus ils sont nombreux, moins la part des 60\u00a0ans et plus (K14) est sûre. ${placed.practitioner.fr}`,
      en: `Practitioners in practice (K19p) without a year of birth: the more there are, the less the share aged 60 and over (K14) can be relied upon. ${placed.practitioner.en}`,
    },
    dimensions: [],
  },
  K14d: {
    area: 'territory',
    resource: 'departures',
    unit: 'count',
    at: 'end',
    name: { fr: 'Départs attendus sous 24\u00a0mois', en: 'Departures expected within 24 months' },
    definition: {
      fr: `Départs attendus dans les vingt-quatre mois qui suivent le dernier jour de la période, annoncés, probables ou estimés par l’âge, et pas encore constatés ce jour-là. ${placed.departure.fr}`,
      en: `Departures expected in the twenty-four months after the last day of the period, announced, likely or supposed from the age, and not yet come that day. ${placed.departure.en}`,
    },
    dimensions: ['certainty', 'profession'],
  },
  K14e: {
    area: 'territory',
    resource: 'departures',
    unit: 'count',
    at: 'end',
    name: { fr: 'Départs attendus sous 5\u00a0ans', en: 'Departures expected within 5 years' },
    definition: {
      fr: `Départs attendus dans les cinq ans qui suivent le dernier jour de la période, et pas encore constatés ce jour-là. ${placed.departure.fr}`,
      en: `Departures expected in the five years after the last day of the period, and not yet come that day. ${placed.departure.en}`,
    },
    dimensions: ['horizon', 'certainty'],
  },
  K19c: {
    area: 'territory',
    resource: 'journeys',
    unit: 'count',
    at: 'now',
    name: { fr: 'Candidats à l’installation', en: 'Candidates' },
    definition: {
      fr: `Parcours ouverts au moment de la lecture (actifs, en veille ou en liste d’attente) qui n’ont pas atteint l’installation, hors type «\u00a0maintien\u00a0». ${placed.journey.fr}`,
      en: `Journeys open when read (active, on hold or on the waiting list) that have not reached an installation, type “staying in practice” left out. ${placed.journey.en}`,
    },
    dimensions: [],
  },
  K19z: {
    area: 'territory',
    resource: 'epcis',
    unit: 'count',
    at: 'now',
    name: { fr: 'Zones sans candidat', en: 'Areas without a candidate' },
    definition: {
      fr: 'EPCI du territoire où aucun candidat (K19c) n’est compté au moment de la lecture\u00a0; avec une profession, où aucun candidat de cette profession ne l’est. Avec un EPCI ou un secteur, ceux-là seuls sont regardés.',
      en: 'EPCIs of the territory where no candidate (K19c) is counted when read; with a profession, where none of that profession is. With an EPCI or a sector, those alone are looked at.',
    },
    dimensions: [],
  },
} as const satisfies Record<string, IndicatorDefinition>
