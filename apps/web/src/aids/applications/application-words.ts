import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import type { ApplicationStatus } from '@ancrage/domain/aids/application'
import { neededNext } from '@ancrage/domain/aids/transitions'
import type { TaggedState } from '../../ui/StateTag'

/** The way of an application that goes well, in order; *incomplete* stands where it was filed. */
export const path = [
  'gathering',
  'filed',
  'complete',
  'examined',
  'voted',
  'signed',
  'advanced',
  'settled',
] as const satisfies readonly ApplicationStatus[]

type Piece = Pick<AidApplicationPage['pieces'][number], 'compulsory' | 'receivedOn' | 'neededFor'>
type Reached = Pick<AidApplicationPage, 'status' | 'filedOn' | 'completeOn' | 'examinedOn' | 'votedOn' | 'conventionOn'>

/** How far an application is on that way, from 0; one that stopped, where it stopped. */
export function rankOf({ status, filedOn, completeOn, examinedOn, votedOn, conventionOn }: Reached): number {
  const rank = (path as readonly ApplicationStatus[]).indexOf(status)
  if (rank >= 0) return rank
  if (status === 'incomplete') return 1
  const reached = [filedOn, completeOn, examinedOn, votedOn, conventionOn].findLastIndex((day) => day !== null)
  return reached + 1
}

/** The tag of each status, as the states of the house are drawn. */
export const statusTags: Readonly<Record<ApplicationStatus, TaggedState>> = {
  gathering: 'waiting',
  filed: 'due',
  incomplete: 'waiting',
  complete: 'due',
  examined: 'due',
  voted: 'due',
  signed: 'due',
  advanced: 'due',
  settled: 'done',
  refused: 'closed',
  abandoned: 'closed',
}

/** Whether a piece lacks for what comes next; those of later are only awaited. */
export function isMissing({ compulsory, receivedOn, neededFor }: Piece, status: ApplicationStatus): boolean {
  return compulsory && receivedOn === null && neededNext[status].includes(neededFor)
}

/** What an application is worth at this point: what was voted, else what is calculated. */
export function amountOf({ votedCents, computedCents }: Pick<AidApplicationPage, 'votedCents' | 'computedCents'>): number | null {
  return votedCents ?? computedCents
}

/** The sum of what is asked for: the quotes. */
export function askedCents({ expenses }: Pick<AidApplicationPage, 'expenses'>): number {
  return expenses.filter(({ nature }) => nature === 'quote').reduce((sum, { amountCents }) => sum + amountCents, 0)
}
