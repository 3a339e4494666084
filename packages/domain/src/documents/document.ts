import { z } from 'zod'
import { choices } from '../kernel/choices'
import { id, line } from '../kernel/text'

export const documentKindChoices = choices({
  attachment: { fr: 'Pièce jointe', en: 'Attachment' },
  cv: { fr: 'CV', en: 'CV' },
  identity: { fr: 'Identité, diplôme', en: 'Identity, degree' },
  quote: { fr: 'Devis, facture', en: 'Quote, invoice' },
  letter: { fr: 'Courrier, convention', en: 'Letter, convention' },
  other: { fr: 'Autre', en: 'Other' },
})

/** How long a document is kept. */
export const retentionClassChoices = choices({
  journey: { fr: 'Comme le parcours', en: 'As long as the journey' },
  aid: { fr: 'Dix ans après la fin du dossier d’aide', en: 'Ten years after the aid application ends' },
})

/** What may be the subject of a document. */
export const documentSubjects = ['interactions', 'journeys', 'aid-applications'] as const
export type DocumentSubject = (typeof documentSubjects)[number]

export const documentFields = {
  name: line(200),
  kind: documentKindChoices.schema.default('attachment'),
  confidential: z.boolean().default(false),
  subjectResource: z.enum(documentSubjects),
  subjectId: id,
} as const

/** The largest file taken, in bytes. */
export const maxBytes = 20 * 1024 * 1024
