import { z } from 'zod'
import { choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode, professionCode } from '../kernel/identifiers'
import { id, line, optional, paragraphs } from '../kernel/text'

export const memberKindChoices = choices({
  spouse: { fr: 'Conjoint', en: 'Spouse' },
  child: { fr: 'Enfant', en: 'Child' },
})

export const needKindChoices = choices({
  spouse_job: { fr: 'Emploi du conjoint', en: 'Spouse’s job' },
  housing: { fr: 'Logement', en: 'Housing' },
  childcare: { fr: 'Garde d’enfant', en: 'Childcare' },
  school: { fr: 'École', en: 'School' },
  leisure: { fr: 'Loisirs et vie locale', en: 'Leisure and local life' },
  mobility: { fr: 'Mobilité', en: 'Transport' },
  paperwork: { fr: 'Démarches', en: 'Paperwork' },
})

export const needStatusChoices = choices({
  open: { fr: 'Ouvert', en: 'Open' },
  resolved: { fr: 'Résolu', en: 'Resolved' },
  dropped: { fr: 'Sans suite', en: 'Dropped' },
})

/** The pipeline whose track carries a need; the other kinds are only notes to the advisor. */
export const pipelineOfNeed: Partial<Record<(typeof needKindChoices)['values'][number], 'spouse_job' | 'housing' | 'childcare'>> = {
  spouse_job: 'spouse_job',
  housing: 'housing',
  childcare: 'childcare',
  school: 'childcare',
}

/** A household's own fields; `notes` is read by the journey's team alone. */
export const householdFields = { arrivalWishedOn: optional(day), notes: optional(paragraphs()) } as const

/** A spouse or a child who is no person of the mission's own: as little as the search for a job, a house or a place needs. */
export const householdMemberFields = {
  householdId: id,
  kind: memberKindChoices.schema,
  firstName: optional(line(100)),
  birthYear: optional(z.int().min(1900, { error: 'birth_year' }).max(2100, { error: 'birth_year' })),
  birthMonth: optional(z.int().min(1, { error: 'birth_month' }).max(12, { error: 'birth_month' })),
  jobSector: optional(line(120)),
  jobTitle: optional(line(120)),
} as const

/** Purged on that day: data of third parties does not outlive its use. */
export const householdMemberReadOnly = { purgeOn: day.nullable() } as const

/** What a household looks for, in the terms of its kind; unknown keys are refused. */
export const needCriteria = z.strictObject({
  communeCodes: z.array(communeCode).max(20).optional(),
  rooms: z.int().min(0).max(20).optional(),
  maxRentCents: z.int().min(0).optional(),
  tenure: z.enum(['rent', 'buy']).optional(),
  fromOn: day.optional(),
  school: line(120).optional(),
  grade: line(60).optional(),
  jobSector: line(120).optional(),
  radiusKm: z.int().min(0).max(500).optional(),
  details: paragraphs(2000).optional(),
})

export const needFields = {
  householdId: id,
  kind: needKindChoices.schema,
  memberId: optional(id),
  criteria: needCriteria.default({}),
  status: needStatusChoices.schema.default('open'),
} as const

/** A place where a professional practises: one row a site, several a person. */
export const practiceFields = {
  personId: id,
  organisationId: optional(id),
  professionCode,
  mode: z.enum(['L', 'S', 'B']),
  sectorCode: optional(z.string().regex(/^SA\d{2}$/, { error: 'sector_code' })),
  communeCode,
  startedOn: optional(day),
  endedOn: optional(day),
} as const

export const practiceReadOnly = { source: z.enum(['typed', 'rpps']) } as const
