import { payingVerbs } from '@ancrage/domain/aids/payment'
import { pastOf, type Verb } from '@ancrage/domain/aids/transitions'
import { type Day, latest } from '@ancrage/domain/kernel/day'
import type { tables } from '../../schema/tables'
import { at } from '../calendar'
import type { Writing } from './application-rows'
import type { AidTold } from './told'

type Entry = typeof tables.auditEntries.$inferInsert

/** What the journal says of an application: each deed on its day, by the aid officer. */
export function journalOf(
  { steps, payments }: AidTold,
  subjectId: string,
  { newId, officer }: Pick<Writing, 'newId' | 'officer'>,
): Entry[] {
  const { createdOn, filedOn, incomplete, completeOn, examinedOn, votedOn, beneficiarySignedOn, funderSignedOn, ended } = steps
  const signedOn = beneficiarySignedOn && funderSignedOn && latest([beneficiarySignedOn, funderSignedOn])
  const done: readonly (readonly [Verb, Day | null | undefined])[] = [
    ['file', filedOn],
    ['declare_incomplete', incomplete?.on],
    ['declare_complete', completeOn],
    ['examine', examinedOn],
    ['vote', votedOn],
    ['sign', signedOn],
    ...payments.map(({ kind, paidOn }) => [payingVerbs[kind], paidOn] as const),
    [ended?.status === 'refused' ? 'refuse' : 'abandon', ended?.on],
  ]
  const entry = (action: string, on: Day, place: number): Entry => ({
    id: newId(),
    at: at(on, `10:${String(10 + place).padStart(2, '0')}`),
    userId: officer,
    action: `aid-application.${action}`,
    subjectResource: 'aid-applications',
    subjectId,
    requestId: null,
    valuesHash: null,
  })
  return [
    entry('created', createdOn, 0),
    ...done.flatMap(([verb, on], index) => (on ? [entry(pastOf[verb], on, Math.min(index, 40) + 1)] : [])),
  ]
}
