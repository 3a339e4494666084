import { z } from 'zod'
import { choices } from '../kernel/choices'
import { id, line, optional, several } from '../kernel/text'
import { type Milestone, milestoneChoices } from './phase'

/** What a pipeline or a step is called, in both languages. */
export const label = z.strictObject({ fr: line(80), en: line(80) })

/** A place among its siblings, from 0; left out, or beyond them, the last. */
const place = z.int().min(0).max(999).default(999)

export const pipelineScopeChoices = choices({
  journey: { fr: 'Du parcours', en: 'Of the journey' },
  household: { fr: 'Du foyer', en: 'Of the household' },
})

/** What entering a step may ask; each is brought by the form, the import or `fill` of a move. */
export const requirementChoices = choices({
  reason: { fr: 'Motif', en: 'Reason' },
  exchange: { fr: 'Un échange à double sens', en: 'A two-way exchange' },
  effectiveOn: { fr: 'Date d’installation', en: 'Date of installation' },
  communeCode: { fr: 'Commune d’installation', en: 'Commune of installation' },
  mode: { fr: 'Mode d’exercice', en: 'Mode of practice' },
  targetOn: { fr: 'Arrivée visée', en: 'Target date' },
  targetCommuneCodes: { fr: 'Commune visée', en: 'Target commune' },
  resolution: { fr: 'Solution', en: 'Solution' },
})
export type Requirement = (typeof requirementChoices)['values'][number]

export const pipelineFields = { label, position: place } as const

/** Said once, when the pipeline is made: its tracks belong to journeys or to households ever since. */
export const pipelineReadOnly = {
  key: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, { error: 'pipeline_key' }),
  scope: pipelineScopeChoices.schema,
} as const

export const stepFields = {
  label,
  readyFrom: z.boolean().default(false),
  delayDays: optional(z.int().min(0).max(3650)),
  requires: several(requirementChoices.schema, requirementChoices.values.length),
} as const

/** What makes a step one of its pipeline; its milestone is shipped with it, never written. */
export const stepReadOnly = { pipelineId: id, position: place, milestone: milestoneChoices.schema.nullable() } as const

export const trackStateChoices = choices({
  open: { fr: 'En cours', en: 'Open' },
  not_needed: { fr: 'Sans objet', en: 'Not needed' },
  dropped: { fr: 'Sans suite', en: 'Dropped' },
})
export type TrackState = (typeof trackStateChoices)['values'][number]

export const waitingForChoices = choices({
  professional: { fr: 'Le professionnel', en: 'The professional' },
  spouse: { fr: 'Le conjoint', en: 'The spouse' },
  partner: { fr: 'Un partenaire', en: 'A partner' },
  internal: { fr: 'En interne', en: 'Ourselves' },
})

export interface ShippedStep {
  readonly fr: string
  readonly en: string
  readonly milestone?: Milestone
  readonly readyFrom?: true
  readonly requires?: readonly Requirement[]
}

export interface ShippedPipeline {
  readonly key: string
  readonly fr: string
  readonly en: string
  readonly scope: 'journey' | 'household'
  readonly steps: readonly ShippedStep[]
}

/** The six pipelines a new site starts with (the labels are the team's; the milestones are what reports rest on). */
export const shippedPipelines: readonly ShippedPipeline[] = [
  {
    key: 'contact',
    fr: 'Contact',
    en: 'Contact',
    scope: 'journey',
    steps: [
      { fr: 'À rappeler', en: 'To call back' },
      { fr: 'Premier échange', en: 'First exchange', milestone: 'contacted' },
      { fr: 'Entretien projet', en: 'Project interview', milestone: 'qualified' },
      { fr: 'Accompagnement engagé', en: 'Support under way', milestone: 'accompanied' },
    ],
  },
  {
    key: 'installation',
    fr: 'Installation',
    en: 'Practice',
    scope: 'journey',
    steps: [
      { fr: 'Projet à préciser', en: 'Project to define' },
      { fr: 'Découverte du territoire', en: 'Territory visit', milestone: 'visited' },
      { fr: 'Lieu retenu', en: 'Place chosen', milestone: 'targeted', readyFrom: true },
      { fr: 'Montage', en: 'Setting up', milestone: 'setup' },
      { fr: 'Date fixée', en: 'Date set', milestone: 'scheduled' },
      { fr: 'Installation effective', en: 'In practice', milestone: 'installed', requires: ['effectiveOn', 'communeCode', 'mode'] },
      { fr: 'Maintien à 12 mois', en: 'Still here after 12 months', milestone: 'anchored' },
    ],
  },
  {
    key: 'spouse_job',
    fr: 'Emploi du conjoint',
    en: 'Spouse’s job',
    scope: 'journey',
    steps: [
      { fr: 'Besoin repéré', en: 'Need spotted' },
      { fr: 'CV reçu', en: 'CV received' },
      { fr: 'Partenaires sollicités', en: 'Partners asked' },
      { fr: 'Piste en cours', en: 'Lead under way' },
      { fr: 'Solution trouvée', en: 'Solution found', milestone: 'resolved', readyFrom: true },
    ],
  },
  {
    key: 'housing',
    fr: 'Logement',
    en: 'Housing',
    scope: 'household',
    steps: [
      { fr: 'Besoin repéré', en: 'Need spotted' },
      { fr: 'Critères connus', en: 'Criteria known' },
      { fr: 'Recherche', en: 'Search' },
      { fr: 'Visites', en: 'Viewings' },
      { fr: 'Logement trouvé', en: 'Housing found', milestone: 'resolved', readyFrom: true, requires: ['resolution'] },
    ],
  },
  {
    key: 'childcare',
    fr: 'Garde et école',
    en: 'Childcare and school',
    scope: 'household',
    steps: [
      { fr: 'Besoin repéré', en: 'Need spotted' },
      { fr: 'Demande déposée', en: 'Request filed' },
      { fr: 'Commission ou réponse attendue', en: 'Awaiting committee or answer' },
      { fr: 'Place obtenue', en: 'Place obtained', milestone: 'resolved', readyFrom: true },
    ],
  },
  {
    key: 'aid',
    fr: 'Aides',
    en: 'Financial aid',
    scope: 'journey',
    steps: [
      { fr: 'À étudier', en: 'To study' },
      { fr: 'Pièces à réunir', en: 'Documents to gather' },
      { fr: 'Dossier déposé', en: 'Application filed', milestone: 'filed' },
      { fr: 'Complet, en instruction', en: 'Complete, under review', milestone: 'examined' },
      { fr: 'Votée', en: 'Voted', milestone: 'voted' },
      { fr: 'Convention signée', en: 'Convention signed', milestone: 'signed' },
      { fr: 'Avance versée', en: 'Advance paid', milestone: 'advanced' },
      { fr: 'Soldée', en: 'Settled', milestone: 'resolved' },
    ],
  },
]

/** What « logement trouvé » or « solution trouvée » may be; the aid and installation tracks ask none. */
export const resolutionChoices = choices({
  provisoire: { fr: 'Provisoire', en: 'Temporary' },
  definitif: { fr: 'Définitif', en: 'Permanent' },
})

/** Family tracks wait for a need: they start *sans objet*. */
export const familyPipelines: ReadonlySet<string> = new Set(['spouse_job', 'housing', 'childcare'])

/** The tracks under way as soon as a journey opens; the others, those of pipelines added since too, start *sans objet*. */
export const startingPipelines: ReadonlySet<string> = new Set(['contact', 'installation', 'aid'])

/** The pipelines that « Prêt pour l'arrivée » reads: there alone a step may be flagged `readyFrom`. */
export const arrivalPipelines: ReadonlySet<string> = new Set(['installation', ...familyPipelines])
