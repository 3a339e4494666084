import type { AidApplicationPage } from '@ancrage/contract/aid-applications'

/** What letters and files need to know of an application's page. */
export type LetterApplication = Pick<AidApplicationPage, 'id' | 'version' | 'personId'>
