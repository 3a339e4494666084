import type { SessionRow } from '@ancrage/contract/deliberation-sessions'
import { expect, it } from 'vitest'
import { proposedVote, stillToVote, type VoteDraft, votesTyped } from './vote-form'

const row = (id: string, more: Partial<SessionRow> = {}) =>
  ({ id, version: 3, status: 'examined', computedCents: 1_800_000, ...more }) as SessionRow

it('proposes what was calculated of an examined application, and nothing of another', () => {
  expect(proposedVote(row('a'))).toMatchObject({ vote: 'granted', amount: '18000,00' })
  expect(proposedVote(row('a', { computedCents: 1_234_567 }))).toMatchObject({ amount: '12345,67' })
  expect(proposedVote(row('a', { status: 'complete' }))).toMatchObject({ vote: '', amount: '' })
  expect(proposedVote(row('a', { computedCents: null }))).toMatchObject({ vote: '' })
  expect(proposedVote(row('a', { computedCents: 0 }))).toMatchObject({ vote: '' })
})

it('leaves out what is voted or refused', () => {
  expect(stillToVote([row('a'), row('b', { status: 'voted' }), row('c', { status: 'refused' }), row('d', { status: 'complete' })])).toEqual(
    [row('a'), row('d', { status: 'complete' })],
  )
})

it('sends each vote with what it asks, and says whose amount can’t be read', () => {
  const drafts: Record<string, VoteDraft> = {
    a: { vote: 'granted', amount: '12 500,5', refusalReason: 'credits', reason: 'laissé là' },
    b: { vote: 'refused', amount: '18000', refusalReason: 'credits', reason: 'Crédits épuisés' },
    c: { vote: 'postponed', amount: '18000', refusalReason: 'vote', reason: 'Avis attendu' },
    d: { vote: '', amount: '18000', refusalReason: '', reason: '' },
    e: { vote: 'granted', amount: 'dix mille', refusalReason: '', reason: '' },
  }
  const { votes, unread } = votesTyped(
    ['a', 'b', 'c', 'd', 'e'].map((id) => row(id)),
    ({ id }) => drafts[id] as VoteDraft,
  )
  expect(votes).toEqual([
    { id: 'a', version: 3, vote: 'granted', votedCents: 1_250_050, refusalReason: '', reason: '' },
    { id: 'b', version: 3, vote: 'refused', votedCents: null, refusalReason: 'credits', reason: 'Crédits épuisés' },
    { id: 'c', version: 3, vote: 'postponed', votedCents: null, refusalReason: '', reason: 'Avis attendu' },
    { id: 'e', version: 3, vote: 'granted', votedCents: null, refusalReason: '', reason: '' },
  ])
  expect([...unread]).toEqual(['e'])
})
