import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { Closing } from './deeds'
import type { Kind } from './invent'
import type { Reach } from './path'

/** The start of the plan. */
export const planStart = '2019-01-07' as Day
/** The two published cuts (Vosges: figures to the end of July 2022, and of 18 June 2025). */
export const cuts = ['2022-07-31', '2025-06-18'] as const as readonly [Day, Day]

type Counts = Readonly<Record<Kind, number>>

/** What a period between two cuts comes to. */
export interface Era {
  readonly from: Day
  readonly to: Day
  /** Distinct people first exchanged with, by kind: 556 at the first cut, 174 more at the second. */
  readonly contacts: Counts
  /** Installations of doctors: 37 of 51 accompanied, then 21 of 27 more. */
  readonly doctors: { readonly accompanied: number; readonly alone: number }
  readonly others: { readonly accompanied: number; readonly alone: number }
  /** Journeys that stopped on the way. */
  readonly stopped: number
  /** A semester that counts more than the others: a forum was held. */
  readonly busy?: { readonly from: Day; readonly to: Day; readonly installed: number; readonly stopped: number }
}

export const eras: readonly Era[] = [
  {
    from: planStart,
    to: cuts[0],
    contacts: { doctor: 130, professional: 260, student: 82, elected_official: 42, partner: 30, employer: 12 },
    doctors: { accompanied: 37, alone: 14 },
    others: { accompanied: 44, alone: 25 },
    stopped: 60,
  },
  {
    from: addDays(cuts[0], 1),
    to: cuts[1],
    contacts: { doctor: 56, professional: 66, student: 25, elected_official: 13, partner: 9, employer: 5 },
    doctors: { accompanied: 21, alone: 6 },
    others: { accompanied: 24, alone: 18 },
    stopped: 52,
    busy: { from: '2024-01-08' as Day, to: '2024-06-14' as Day, installed: 12, stopped: 40 },
  },
]

/** Where journeys stop, as often, and why. */
export const stops: readonly (Reach | null)[] = [
  null,
  'contacted',
  'contacted',
  'contacted',
  'contacted',
  'contacted',
  'qualified',
  'qualified',
  'qualified',
  'accompanied',
  'accompanied',
  'targeted',
  'setup',
]
export const closings: readonly Closing[] = [
  { outcome: 'no_answer', reason: 'sans-reponse' },
  { outcome: 'no_answer', reason: 'sans-reponse' },
  { outcome: 'no_answer', reason: 'sans-reponse' },
  { outcome: 'elsewhere', reason: 'offre-concurrente' },
  { outcome: 'elsewhere', reason: 'offre-concurrente' },
  { outcome: 'elsewhere', reason: 'conjoint' },
  { outcome: 'abandoned', reason: 'conjoint' },
  { outcome: 'abandoned', reason: 'logement' },
  { outcome: 'abandoned', reason: 'projet-personnel' },
  { outcome: 'abandoned', reason: 'delais-administratifs' },
  { outcome: 'replacement', reason: null },
  { outcome: 'elsewhere', reason: 'scolarite' },
  { outcome: 'abandoned', reason: 'aides-insuffisantes' },
]
