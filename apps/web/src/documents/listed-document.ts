import type { documentLine, documents } from '@ancrage/contract/documents'
import type { ReplyOf } from '@ancrage/contract/route'
import type { z } from 'zod'

/** A document as a page lists it; on a journey's, with what it came with. */
export type ListedDocument = z.output<typeof documentLine> & Partial<Pick<ReplyOf<typeof documents.ofJourney>[number], 'interaction'>>
