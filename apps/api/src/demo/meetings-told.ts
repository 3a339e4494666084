import type { CommitteeKind } from '@ancrage/domain/meetings/meeting'
import type { Colleague } from './accounts'

interface Point {
  readonly title: string
  /** About the journey of this rank. */
  readonly about?: number
  readonly minutes: string | null
  /** What was decided, by whom, due so many days after; done so many days after, or not done. */
  readonly decided?: readonly { readonly text: string; readonly owner: Colleague; readonly days: number; readonly doneAfter?: number }[]
}

/** A meeting of the demonstration, as seen from the day it is run. */
export interface MeetingTold {
  readonly kind: CommitteeKind
  readonly inDays: number
  readonly heldTime: string
  readonly place: string
  readonly attendees?: string
  readonly closed: boolean
  readonly points: readonly Point[]
}

const council = { kind: 'strategic', heldTime: '14:30', place: 'Hôtel du Département, salle Jeanne-d’Arc' } as const
const cell = { kind: 'operational', heldTime: '09:00', place: 'Maison de la santé, salle du premier étage' } as const
const elected = 'Vice-présidente déléguée à la santé, deux conseillers départementaux, ARS, CPAM, Conseil de l’Ordre, équipe de la mission'
const team = 'Paul Vautrin, Claire Mougel, Lucie Barthélemy, Karim Benali, Anne Bailly, Nadia Colin ; CPAM, ARS'.replace(' ;', '\u00A0;')

/** The meetings told: two comités and two cellules behind, one of each to come. */
export const meetingsTold: readonly MeetingTold[] = [
  {
    ...council,
    inDays: -230,
    attendees: elected,
    closed: true,
    points: [
      {
        title: 'Chiffres du plan depuis 2019',
        minutes:
          'Les chiffres arrêtés sont présentés et n’appellent pas de réserve.\nLe comité demande un point par EPCI à la prochaine séance.',
        decided: [{ text: 'Préparer un tableau par EPCI', owner: 'paul', days: 60, doneAfter: 48 }],
      },
      {
        title: 'Hébergement des internes',
        minutes: 'Vingt-deux internes ont été logés ce semestre ; Remiremont et Neufchâteau manquent de places.'.replace(' ;', '\u00A0;'),
        decided: [
          { text: 'Rencontrer les bailleurs de Remiremont et de Neufchâteau', owner: 'lucie', days: 45, doneAfter: 70 },
          { text: 'Chiffrer une deuxième maison d’internes', owner: 'paul', days: 150 },
        ],
      },
    ],
  },
  {
    ...council,
    inDays: -110,
    attendees: elected,
    closed: true,
    points: [
      {
        title: 'Installations de l’année et départs attendus',
        minutes: 'Le rythme des installations se maintient.\nTrois départs annoncés dans l’ouest du département inquiètent les élus.',
        decided: [
          { text: 'Rencontrer les trois cabinets qui annoncent un départ', owner: 'karim', days: 40, doneAfter: 35 },
          { text: 'Proposer un accueil de stages aux maîtres de stage de Neufchâteau', owner: 'lucie', days: 75 },
        ],
      },
      {
        title: 'Aides votées et engagements d’exercice',
        minutes: 'La consommation des crédits est conforme au budget.',
        decided: [{ text: 'Présenter les engagements qui se terminent dans l’année', owner: 'anne', days: 130 }],
      },
      {
        title: 'Soirée des internes',
        minutes: 'La date du printemps est retenue ; le lieu reste à confirmer.'.replace(' ;', '\u00A0;'),
        decided: [{ text: 'Confirmer le lieu et envoyer les invitations', owner: 'nadia', days: 30, doneAfter: 28 }],
      },
    ],
  },
  {
    ...cell,
    inDays: -62,
    attendees: team,
    closed: true,
    points: [
      {
        title: 'Parcours à débloquer',
        about: 0,
        minutes: 'Le rendez-vous avec la CPAM a été repoussé deux fois.',
        decided: [{ text: 'Obtenir une date ferme de la CPAM', owner: 'karim', days: 10, doneAfter: 9 }],
      },
      { title: 'Logement', about: 1, minutes: 'Deux visites faites, aucune ne convient.', decided: [] },
    ],
  },
  {
    ...cell,
    inDays: -30,
    attendees: team,
    closed: false,
    points: [
      {
        title: 'Arrivée à préparer',
        about: 2,
        minutes: 'La place en crèche dépend de la commission du mois prochain.',
        decided: [{ text: 'Relancer la commission d’attribution des places en crèche', owner: 'lucie', days: 21 }],
      },
      {
        title: 'Emploi du conjoint',
        about: 3,
        minutes: 'Un poste s’ouvre à l’hôpital de Remiremont.',
        decided: [{ text: 'Transmettre le CV à la direction de l’hôpital', owner: 'karim', days: 7, doneAfter: 5 }],
      },
    ],
  },
  {
    ...cell,
    inDays: 0,
    closed: false,
    points: [{ title: 'Projet à préciser', about: 4, minutes: null }],
  },
  {
    ...council,
    inDays: 9,
    closed: false,
    points: [
      { title: 'Chiffres arrêtés pour la séance', minutes: null },
      { title: 'Point par EPCI', minutes: null },
      { title: 'Deuxième maison d’internes', minutes: null },
    ],
  },
]
