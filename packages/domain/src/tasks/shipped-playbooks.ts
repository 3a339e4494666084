import type { JourneyType } from '../journeys/journey'
import type { Milestone } from '../journeys/phase'
import type { NamedPipeline, PlaybookStep } from './playbook-steps'

/** A step of a pipeline as the shipped playbooks name it: the first one, or the one that bears a milestone. */
interface Entered {
  readonly pipeline: string
  readonly at: 'first' | Milestone
}

type When = Pick<PlaybookStep, 'reference' | 'offsetDays' | 'workingDays'> & { readonly entered?: Entered }
type ShippedStep = Pick<PlaybookStep, 'title' | 'kind' | 'role'> & When & { readonly track: string | null }

export interface ShippedPlaybook {
  readonly name: { readonly fr: string; readonly en: string }
  readonly journeyTypes: readonly JourneyType[]
  readonly steps: readonly ShippedStep[]
}

const afterOpening = (worked: number): When => ({ reference: 'opened', offsetDays: worked, workingDays: true })
const before = (days: number): When => ({ reference: 'target', offsetDays: -days, workingDays: false })
const after = (days: number): When => ({ reference: 'target', offsetDays: days, workingDays: false })
const installedFor = (days: number): When => ({ reference: 'installed', offsetDays: days, workingDays: false })
const signedFor = (worked: number): When => ({ reference: 'signed', offsetDays: worked, workingDays: true })
const entering = (pipeline: string, at: Entered['at'], worked: number): When => ({
  reference: 'step',
  entered: { pipeline, at },
  offsetDays: worked,
  workingDays: true,
})

/** A line of the table: when, what kind of task, its title in both languages, its track, and to whom unless the referent. */
function step(
  when: When,
  kind: PlaybookStep['kind'],
  [fr, en]: readonly [string, string],
  track: string | null,
  role: PlaybookStep['role'] = 'referent',
): ShippedStep {
  return { ...when, kind, title: { fr, en }, track, role }
}

const interview = step(
  afterOpening(5),
  'meeting',
  ['Entretien projet\u00a0: calendrier, mode d’exercice, famille', 'Project interview: timing, mode of practice, family'],
  'contact',
)

/**
 * The playbooks a new site starts with, to be made its own by managers. The formalities are those of the PAPS portals
 * (enregistrement, inscription, affiliation, immatriculation, souscription) and of the field's checklists; the days are ours:
 * professional judgement, from no official text. Courtesy calls and retention checks are follow-up rules, not steps.
 */
export const shippedPlaybooks: readonly ShippedPlaybook[] = [
  {
    name: { fr: 'Installation libérale', en: 'Self-employed practice' },
    journeyTypes: ['installation-liberale', 'exercice-mixte'],
    steps: [
      interview,
      step(
        afterOpening(10),
        'email',
        ['Envoyer la fiche des aides et les liens utiles', 'Send the financial aid sheet and useful links'],
        'aid',
      ),
      step(afterOpening(15), 'visit', ['Proposer une visite du territoire', 'Offer a visit of the territory'], 'installation'),
      step(
        entering('installation', 'targeted', 5),
        'administrative',
        ['Simuler les aides du lieu retenu', 'Simulate the financial aid for the place chosen'],
        'aid',
        'aid_officer',
      ),
      step(
        entering('installation', 'targeted', 5),
        'call',
        ['Prévenir la commune et l’EPCI du lieu retenu', 'Tell the commune and the EPCI of the place chosen'],
        'installation',
      ),
      step(before(180), 'administrative', ['Locaux\u00a0: bail, accessibilité', 'Premises: lease, accessibility'], 'installation'),
      step(before(150), 'meeting', ['Rencontrer la MSP ou la CPTS', 'Meet the MSP or the CPTS'], 'installation'),
      step(
        before(120),
        'document',
        ['Réunir les pièces d’aide\u00a0: devis, RIB, attestation', 'Gather the aid documents: quotes, bank details, statement'],
        'aid',
        'aid_officer',
      ),
      step(before(90), 'administrative', ['Déposer le dossier d’aide', 'File the aid application'], 'aid', 'aid_officer'),
      step(before(90), 'administrative', ['Zone FRR\u00a0: demander un rescrit fiscal', 'FRR zone: ask for a tax ruling'], 'installation'),
      step(
        before(60),
        'administrative',
        ['Ordre\u00a0: inscription ou transfert, contrats', 'Ordre: registration or transfer, contracts'],
        'installation',
      ),
      step(before(60), 'meeting', ['CPAM\u00a0: rendez-vous et conventionnement', 'CPAM: appointment and convention'], 'installation'),
      step(
        before(45),
        'administrative',
        ['Responsabilité civile professionnelle et prévoyance', 'Professional liability and income insurance'],
        'installation',
      ),
      step(
        before(45),
        'administrative',
        ['Logiciel, télétransmission et secrétariat', 'Software, electronic claims and reception'],
        'installation',
      ),
      step(
        before(30),
        'administrative',
        ['Guichet des formalités, URSSAF, caisse de retraite', 'Business registration, URSSAF, pension fund'],
        'installation',
      ),
      step(before(30), 'administrative', ['Carte CPS et RPPS à jour', 'CPS card and RPPS up to date'], 'installation'),
      step(
        before(15),
        'email',
        ['Annoncer l’arrivée\u00a0: élus, confrères, patients', 'Announce the arrival: elected officials, colleagues, patients'],
        'installation',
        'secretary',
      ),
      step(
        signedFor(5),
        'document',
        ['Copie de la convention à l’ARS et à la CPAM', 'Copy of the convention to the ARS and the CPAM'],
        'aid',
        'aid_officer',
      ),
    ],
  },
  {
    name: { fr: 'Salariat', en: 'Employment' },
    journeyTypes: ['salariat'],
    steps: [
      interview,
      step(afterOpening(10), 'email', ['Envoyer les offres de poste qui conviennent', 'Send the job offers that fit'], 'installation'),
      step(
        entering('installation', 'targeted', 10),
        'follow_up',
        ['Point avec l’employeur\u00a0: entretien, contrat', 'Review with the employer: interview, contract'],
        'installation',
      ),
      step(before(90), 'document', ['Contrat de travail signé', 'Employment contract signed'], 'installation'),
      step(
        before(60),
        'administrative',
        ['Ordre\u00a0: inscription ou transfert, contrat', 'Ordre: registration or transfer, contract'],
        'installation',
      ),
      step(before(30), 'call', ['Confirmer la prise de poste avec l’employeur', 'Confirm the first day with the employer'], 'installation'),
      step(before(7), 'call', ['Dernier point avant la prise de poste', 'Last review before the first day'], 'installation'),
    ],
  },
  {
    name: { fr: 'Remplacement', en: 'Locum work' },
    journeyTypes: ['remplacement'],
    steps: [
      step(afterOpening(3), 'call', ['Disponibilités, secteurs et durée', 'Availability, areas and length'], 'contact'),
      step(afterOpening(5), 'document', ['Licence de remplacement ou thèse', 'Locum licence or thesis'], 'installation'),
      step(
        afterOpening(7),
        'administrative',
        ['Inscrire sur la plateforme de remplacement', 'Register on the locum platform'],
        'installation',
        'secretary',
      ),
      step(afterOpening(10), 'email', ['Mettre en relation avec les cabinets', 'Introduce to the practices'], 'installation'),
      step(
        before(30),
        'administrative',
        ['Contrat de remplacement transmis à l’Ordre', 'Locum contract sent to the Ordre'],
        'installation',
      ),
      step(before(15), 'call', ['Logement pendant le remplacement', 'Lodging during the locum work'], 'housing'),
      step(after(30), 'call', ['Bilan du remplacement, envie de s’installer', 'Review of the locum work, wish to settle'], 'contact'),
    ],
  },
  {
    name: { fr: 'Internes et étudiants', en: 'Residents and students' },
    journeyTypes: ['stage', 'docteur-junior'],
    steps: [
      step(afterOpening(5), 'call', ['Semestre, terrain de stage et MSU', 'Semester, placement and supervisor'], 'contact'),
      step(afterOpening(10), 'call', ['Logement\u00a0: faut-il en chercher un\u00a0?', 'Lodging: is one needed?'], 'contact'),
      step(before(60), 'administrative', ['Réserver le logement du semestre', 'Book lodging for the semester'], 'housing'),
      step(before(30), 'document', ['Préparer le kit d’accueil', 'Prepare the welcome kit'], 'installation', 'secretary'),
      step(before(15), 'email', ['Inviter à la soirée d’accueil', 'Invite to the welcome evening'], 'contact', 'secretary'),
      step(after(7), 'call', ['Premier point\u00a0: accueil, stage, logement', 'First review: welcome, placement, lodging'], 'contact'),
      step(
        after(150),
        'meeting',
        ['Bilan de stage et intention à un et trois ans', 'End-of-placement review and plans at one and three years'],
        'contact',
      ),
      step(after(165), 'email', ['Recueillir l’accord de recontact', 'Obtain consent to be contacted again'], 'contact'),
    ],
  },
  {
    name: { fr: 'Famille', en: 'Family' },
    journeyTypes: ['installation-liberale', 'salariat', 'exercice-mixte', 'remplacement', 'docteur-junior'],
    steps: [
      step(
        entering('spouse_job', 'first', 2),
        'document',
        ['Conjoint\u00a0: CV, secteur et rayon de recherche', 'Spouse: CV, sector and search radius'],
        'spouse_job',
      ),
      step(
        entering('spouse_job', 'first', 10),
        'email',
        ['Conjoint\u00a0: solliciter les partenaires', 'Spouse: ask the partners'],
        'spouse_job',
      ),
      step(
        entering('spouse_job', 'first', 25),
        'follow_up',
        ['Conjoint\u00a0: point sur les pistes', 'Spouse: review of the openings'],
        'spouse_job',
      ),
      step(
        entering('housing', 'first', 2),
        'call',
        ['Logement\u00a0: type, budget, communes', 'Housing: type, budget, communes'],
        'housing',
      ),
      step(
        entering('childcare', 'first', 2),
        'call',
        ['Garde et école\u00a0: âges, commune, jours', 'Childcare and school: ages, commune, days'],
        'childcare',
      ),
      step(
        before(180),
        'administrative',
        ['Crèche\u00a0: demande avant la commission de printemps', 'Nursery: request before the spring committee'],
        'childcare',
      ),
      step(before(150), 'follow_up', ['Crèche\u00a0: relancer avant la commission', 'Nursery: chase before the committee'], 'childcare'),
      step(
        before(120),
        'call',
        ['Crèche\u00a0: réponse, sinon PMI et assistantes maternelles', 'Nursery: answer, else PMI and childminders'],
        'childcare',
      ),
      step(before(120), 'visit', ['Logement\u00a0: organiser les visites', 'Housing: arrange the viewings'], 'housing'),
      step(
        before(90),
        'administrative',
        ['École\u00a0: inscription en mairie avant l’été', 'School: registration at the town hall before summer'],
        'childcare',
      ),
      step(before(75), 'meeting', ['École\u00a0: rendez-vous avec la direction', 'School: meet the head teacher'], 'childcare'),
      step(before(60), 'document', ['Logement\u00a0: bail ou compromis signé', 'Housing: lease or sale agreement signed'], 'housing'),
      step(before(60), 'call', ['Conjoint\u00a0: réponses des employeurs', 'Spouse: employers’ answers'], 'spouse_job'),
      step(
        before(30),
        'call',
        ['Logement\u00a0: provisoire s’il le faut, déménagement', 'Housing: temporary if needed, the move'],
        'housing',
      ),
      step(before(30), 'administrative', ['École\u00a0: cantine et garderie', 'School: canteen and after-school care'], 'childcare'),
    ],
  },
  {
    name: { fr: 'Après l’installation', en: 'After settling' },
    journeyTypes: ['installation-liberale', 'salariat', 'exercice-mixte'],
    steps: [
      step(installedFor(7), 'document', ['Remettre le pack de bienvenue', 'Hand over the welcome pack'], 'installation', 'secretary'),
      step(
        installedFor(20),
        'meeting',
        ['Présenter aux confrères, à la CPTS et aux élus', 'Introduce to colleagues, the CPTS and elected officials'],
        'installation',
      ),
      step(installedFor(60), 'email', ['Inviter au prochain évènement', 'Invite to the next event'], 'installation', 'secretary'),
      step(
        installedFor(270),
        'call',
        ['Besoin d’un associé ou d’un remplaçant\u00a0?', 'In need of a partner or a locum?'],
        'installation',
      ),
    ],
  },
  {
    name: { fr: 'Départ et succession', en: 'Leaving and handing over' },
    journeyTypes: ['succession'],
    steps: [
      step(afterOpening(3), 'call', ['Date de départ et avenir de la patientèle', 'Leaving date and future of the patients'], 'contact'),
      step(
        afterOpening(10),
        'visit',
        ['Voir le local\u00a0: bail, vente, matériel', 'See the premises: lease, sale, equipment'],
        'installation',
      ),
      step(afterOpening(10), 'administrative', ['Publier l’offre de succession', 'Publish the succession offer'], 'installation'),
      step(
        afterOpening(15),
        'call',
        ['Prévenir les élus, avec l’accord du professionnel', 'Tell elected officials, with the professional’s consent'],
        'installation',
      ),
      step(
        before(180),
        'follow_up',
        ['Chercher un successeur parmi les parcours', 'Look for a successor among the journeys'],
        'installation',
      ),
      step(before(90), 'follow_up', ['Chercher des remplaçants pour la transition', 'Look for locums for the transition'], 'installation'),
      step(
        before(60),
        'email',
        ['Annoncer le départ aux patients et aux confrères', 'Announce the departure to patients and colleagues'],
        'installation',
        'secretary',
      ),
      step(before(30), 'administrative', ['Ordre et CPAM\u00a0: fin d’activité', 'Ordre and CPAM: end of practice'], 'installation'),
    ],
  },
]

/** A pipeline of the site with what the shipped playbooks know it by. */
export interface KeyedPipeline extends NamedPipeline {
  readonly key: string
  readonly steps: readonly { readonly id: string; readonly milestone: Milestone | null }[]
}

/** The steps of a shipped playbook in the pipelines of a site; one that counts from a step they lack is left out. */
export function shippedSteps({ steps }: ShippedPlaybook, pipelines: readonly KeyedPipeline[]): PlaybookStep[] {
  const pipelineOf = (key: string | null) => pipelines.find((pipeline) => pipeline.key === key)
  return steps.flatMap(({ track, entered, ...planned }) => {
    const pipeline = entered && pipelineOf(entered.pipeline)
    const found = entered?.at === 'first' ? pipeline?.steps[0] : pipeline?.steps.find(({ milestone }) => milestone === entered?.at)
    if (entered && !found) return []
    return [{ ...planned, pipelineId: pipelineOf(track)?.id ?? null, referenceStepId: found?.id ?? null }]
  })
}
