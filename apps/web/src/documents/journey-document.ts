import type { documents } from '@ancrage/contract/documents'
import type { ReplyOf } from '@ancrage/contract/route'

/** A document as a journey's page lists it. */
export type JourneyDocument = ReplyOf<typeof documents.ofJourney>[number]
