import type { PersonWritten, PipelineKey, TaskWritten, Waiting } from './deeds'
import type { Kind } from './invent'

/** When a thing to do falls, seen from the day the demonstration is run. */
export type Due = { readonly late: 1 | 2 | 3 } | { readonly today: string | null } | 'tomorrow' | 'week' | { readonly inDays: number }

export interface Todo {
  readonly title: string
  readonly kind: NonNullable<TaskWritten['kind']>
  readonly pipeline?: PipelineKey
  readonly due: Due
  readonly waitingFor?: Waiting
}

/** Where each track of a journey stands; a family track left out is not needed. */
export type Standing = Readonly<
  { contact: number; installation: number; aid: number } & Partial<Record<'spouse_job' | 'housing' | 'childcare', number>>
>

export interface Character {
  readonly key: string
  readonly kind: Kind
  readonly person: Partial<PersonWritten>
  readonly type: 'installation-liberale' | 'salariat' | 'stage' | 'exercice-mixte'
  readonly place: string
  readonly standing: Standing
  readonly todos: readonly Todo[]
  /** Days since both sides last spoke. */
  readonly silence: number
  /** Days until the arrival. */
  readonly arrival?: number
  readonly attempts?: number
}

const doctor = { civility: 'dr', professionCode: '10', specialtyCode: 'SM54' } as const
const phone = (digits: string) => ({ phone: `+33${digits}` })
const late = (days: 1 | 2 | 3): Due => ({ late: days })
const today = (hour: string | null = null): Due => ({ today: hour })

/** Claire Mougel's people, those of the first screens one sees. The couple comes apart. */
export const characters: readonly Character[] = [
  {
    key: 'dupont',
    kind: 'professional',
    person: { civility: 'm', firstName: 'Ronan', lastName: 'Dupont', professionCode: '50', ...phone('639983407') },
    type: 'installation-liberale',
    place: 'Vittel',
    standing: { contact: 3, installation: 4, aid: 1, spouse_job: 4, housing: 4, childcare: 3 },
    todos: [
      { title: 'Demander le devis du matériel', kind: 'document', pipeline: 'aid', due: late(2) },
      { title: 'Confirmer la date avec la maternité', kind: 'call', pipeline: 'installation', due: { inDays: 12 } },
    ],
    silence: 8,
    arrival: 70,
  },
  {
    key: 'stanescu',
    kind: 'doctor',
    person: { ...doctor, firstName: 'Ioana', lastName: 'Stănescu', ...phone('639989243') },
    type: 'installation-liberale',
    place: 'Neufchâteau',
    standing: { contact: 3, installation: 4, aid: 3, spouse_job: 4, housing: 4, childcare: 2 },
    todos: [
      { title: 'Relancer la commission crèche', kind: 'call', pipeline: 'childcare', due: late(1) },
      { title: 'Préparer la signature du bail', kind: 'document', pipeline: 'installation', due: { inDays: 9 } },
    ],
    silence: 6,
    arrival: 63,
  },
  {
    key: 'weber-oceane',
    kind: 'professional',
    person: { civility: 'mme', firstName: 'Océane', lastName: 'Weber', professionCode: '40', ...phone('639988577') },
    type: 'installation-liberale',
    place: 'Épinal',
    standing: { contact: 0, installation: 0, aid: 0 },
    todos: [
      { title: '1er rappel (3e tentative)', kind: 'call', pipeline: 'contact', due: late(1) },
      { title: 'Écrire si toujours pas joignable', kind: 'email', pipeline: 'contact', due: { inDays: 5 } },
    ],
    silence: 0,
    attempts: 3,
  },
  {
    key: 'barbier',
    kind: 'doctor',
    person: { ...doctor, firstName: 'Mathilde', lastName: 'Barbier', ...phone('639985765') },
    type: 'installation-liberale',
    place: 'Rambervillers',
    standing: { contact: 1, installation: 0, aid: 0, spouse_job: 0, housing: 0, childcare: 0 },
    todos: [
      { title: 'Entretien projet, visio', kind: 'meeting', pipeline: 'contact', due: today('09:30') },
      { title: 'Préciser le budget du logement', kind: 'call', pipeline: 'housing', due: { inDays: 3 } },
    ],
    silence: 11,
  },
  {
    key: 'aubert',
    kind: 'professional',
    person: { civility: 'm', firstName: 'Clément', lastName: 'Aubert', professionCode: '70', ...phone('353013074') },
    type: 'installation-liberale',
    place: "Le Val-d'Ajol",
    standing: { contact: 3, installation: 5, aid: 5 },
    todos: [
      { title: 'Point convention, date de signature', kind: 'call', pipeline: 'aid', due: today() },
      { title: 'Demander le RIB signé', kind: 'document', pipeline: 'aid', due: { inDays: 8 }, waitingFor: 'professional' },
    ],
    silence: 14,
  },
  {
    key: 'ostergaard',
    kind: 'student',
    person: {
      civility: 'mme',
      firstName: 'Manon',
      lastName: 'Østergaard',
      professionCode: '10',
      specialtyCode: 'SM54',
      careerStatus: 'interne',
      ...phone('639981102'),
    },
    type: 'stage',
    place: 'Charmes',
    standing: { contact: 2, installation: 0, aid: 0, housing: 4 },
    todos: [{ title: 'Confirmer la chambre à l’internat', kind: 'call', pipeline: 'housing', due: today() }],
    silence: 5,
  },
  {
    key: 'marchal',
    kind: 'doctor',
    person: { ...doctor, firstName: 'Hugo', lastName: 'Marchal', ...phone('639980336') },
    type: 'exercice-mixte',
    place: 'Bruyères',
    standing: { contact: 3, installation: 2, aid: 1, spouse_job: 2, housing: 1 },
    todos: [{ title: 'Visite du cabinet avec le maire', kind: 'visit', pipeline: 'installation', due: today('14:00') }],
    silence: 4,
  },
  {
    key: 'noel-jp',
    kind: 'professional',
    person: { civility: 'm', firstName: 'Jean-Pierre', lastName: 'Noël', professionCode: '60', ...phone('639982334') },
    type: 'installation-liberale',
    place: 'Saint-Dié-des-Vosges',
    standing: { contact: 3, installation: 5, aid: 7 },
    todos: [{ title: 'Prendre des nouvelles (M+6)', kind: 'call', pipeline: 'installation', due: today() }],
    silence: 62,
  },
  {
    key: 'humbert',
    kind: 'professional',
    person: { civility: 'mme', firstName: 'Perrine', lastName: 'Humbert', professionCode: '60', ...phone('639986431') },
    type: 'installation-liberale',
    place: 'Raon-aux-Bois',
    standing: { contact: 2, installation: 0, aid: 0 },
    todos: [{ title: 'Envoyer la fiche des aides', kind: 'email', pipeline: 'aid', due: today() }],
    silence: 3,
  },
  {
    key: 'weber-guillaume',
    kind: 'professional',
    person: { civility: 'm', firstName: 'Guillaume', lastName: 'Weber', professionCode: '70', ...phone('639983000') },
    type: 'salariat',
    place: 'Saulcy-sur-Meurthe',
    standing: { contact: 3, installation: 1, aid: 1, housing: 2 },
    todos: [{ title: 'Répondre sur le logement de fonction', kind: 'call', pipeline: 'housing', due: today() }],
    silence: 9,
  },
  {
    key: 'remy',
    kind: 'doctor',
    person: {
      civility: 'mme',
      firstName: 'Marie-Pierre',
      lastName: 'Rémy',
      professionCode: '10',
      specialtyCode: 'SM40',
      ...phone('639987736'),
    },
    type: 'installation-liberale',
    place: 'Renauvoid',
    standing: { contact: 3, installation: 2, aid: 0, spouse_job: 1, housing: 0 },
    todos: [
      { title: 'Transmettre le CV du conjoint', kind: 'email', pipeline: 'spouse_job', due: today() },
      { title: 'Rappeler sur le logement', kind: 'call', pipeline: 'housing', due: { inDays: 4 } },
    ],
    silence: 7,
  },
  {
    key: 'perrotey',
    kind: 'doctor',
    person: { ...doctor, civility: 'mme', firstName: 'Mathilde', lastName: 'Perrotey', ...phone('353013849') },
    type: 'installation-liberale',
    place: 'Serécourt',
    standing: { contact: 3, installation: 1, aid: 0 },
    todos: [{ title: 'Confirmer la journée découverte', kind: 'call', pipeline: 'installation', due: today() }],
    silence: 10,
  },
  {
    key: 'claude',
    kind: 'doctor',
    person: { ...doctor, civility: 'mme', firstName: 'Sonia', lastName: 'Claude' },
    type: 'installation-liberale',
    place: 'Vexaincourt',
    standing: { contact: 3, installation: 0, aid: 0, housing: 0 },
    todos: [],
    silence: 41,
  },
  {
    key: 'haddad',
    kind: 'professional',
    person: { civility: 'm', firstName: 'Karim', lastName: 'Haddad', professionCode: '60' },
    type: 'installation-liberale',
    place: 'Mirecourt',
    standing: { contact: 2, installation: 0, aid: 0 },
    todos: [],
    silence: 33,
  },
  {
    key: 'noel-lise',
    kind: 'professional',
    person: { civility: 'mme', firstName: 'Lise', lastName: 'Noel', professionCode: '91' },
    type: 'installation-liberale',
    place: 'Épinal',
    standing: { contact: 3, installation: 2, aid: 1, housing: 3 },
    todos: [],
    silence: 30,
  },
]
