import type { ExchangeWritten } from './deeds'
import type { Kind } from './invent'
import type { Random } from './random'

type Said = Pick<ExchangeWritten, 'medium' | 'direction' | 'outcome' | 'summary' | 'durationMinutes'>

const firstWords: Readonly<Record<Kind, readonly string[]>> = {
  doctor: [
    'Cherche à s’installer d’ici un à deux ans, ouvert à un exercice en MSP.',
    'Remplaçant depuis trois ans, veut se rapprocher de la famille.',
    'Demande ce que le Département propose et les zones aidées.',
    'Visite prévue dans le secteur, souhaite rencontrer des confrères.',
  ],
  professional: [
    'Projet d’installation libérale, demande les conditions des aides.',
    'Cherche un local et une patientèle à reprendre.',
    'Question sur le zonage et le conventionnement.',
    'Souhaite rejoindre une équipe pluriprofessionnelle.',
  ],
  student: [
    'Stage à venir dans les Vosges, cherche un logement.',
    'Intéressée par un remplacement puis une installation.',
    'Demande un maître de stage et un directeur de thèse.',
    'Fin d’internat dans deux ans, garde le contact.',
  ],
  elected_official: [
    'Départ du médecin de la commune, demande un appui pour la succession.',
    'Présente le projet de maison de santé.',
    'Local communal disponible pour un professionnel.',
    'Fait part d’un candidat rencontré sur place.',
  ],
  partner: ['Point sur les installations attendues.', 'Échange sur l’accueil des internes.', 'Préparation de la cellule opérationnelle.'],
  employer: ['Deux postes de soignants à pourvoir.', 'Poste proposé pour un conjoint.', 'Recherche d’un médecin coordonnateur.'],
}

const ways: readonly Omit<Said, 'summary'>[] = [
  { medium: 'telephone', direction: 'in', outcome: 'reached', durationMinutes: 12 },
  { medium: 'telephone', direction: 'out', outcome: 'reached', durationMinutes: 18 },
  { medium: 'salon', direction: 'in', outcome: 'reached', durationMinutes: 10 },
  { medium: 'courriel', direction: 'in', outcome: 'answered' },
  { medium: 'rendez-vous', direction: 'in', outcome: 'reached', durationMinutes: 30 },
]

const interviews = [
  'Entretien projet : mode d’exercice, secteur souhaité, calendrier, situation de la famille.',
  'Projet précisé : exercice de groupe, quatre jours par semaine, secteur de montagne.',
  'Projet précisé : reprise d’un cabinet, date souhaitée, emploi du conjoint à étudier.',
  'Échange complet sur le projet professionnel et le projet de vie.',
]
const visits = [
  'Visite du territoire : cabinet, école, logements ; accueil par le maire.',
  'Rencontre de l’équipe de la MSP, visite du local.',
  'Journée découverte : hôpital, confrères, tour des logements.',
]
const follows = [
  'Fait le point : le projet avance, attend des nouvelles du partenaire.',
  'Rappel pour caler la suite, toujours intéressé.',
  'A reçu les documents, revient vers nous après lecture.',
  'Question sur les délais ; réponse donnée.',
]
const anchored = [
  'Toujours là, patientèle constituée.',
  'Point à douze mois : bien intégré, cherche un associé.',
  'Bilan à un an, tout va bien.',
]

/** What was said at each meeting of a journey. */
export const said = {
  first: (kind: Kind, random: Random): Said => ({ ...random.pick(ways), summary: random.pick(firstWords[kind]) }),
  interview: (_kind: Kind, random: Random): Said => ({
    medium: random.pick(['visio', 'telephone', 'rendez-vous'] as const),
    direction: 'out',
    outcome: 'reached',
    durationMinutes: 45,
    summary: random.pick(interviews),
  }),
  visit: (_kind: Kind, random: Random): Said => ({
    medium: 'visite',
    direction: 'out',
    outcome: 'reached',
    durationMinutes: 150,
    summary: random.pick(visits),
  }),
  follow: (_kind: Kind, random: Random): Said => ({
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    durationMinutes: 12,
    summary: random.pick(follows),
  }),
  anchored: (_kind: Kind, random: Random): Said => ({
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    durationMinutes: 15,
    summary: random.pick(anchored),
  }),
} as const
