import type { deliberationSessions, SessionRow } from '@ancrage/contract/deliberation-sessions'
import type { WrittenBodyOf } from '@ancrage/contract/route'
import { readyStatuses, type Vote } from '@ancrage/domain/aids/deliberation'
import { centsIn, typedAmount } from '@ancrage/domain/kernel/money'

/** What is typed of a vote; none yet where `vote` is empty. */
export interface VoteDraft {
  readonly vote: Vote | ''
  readonly amount: string
  readonly refusalReason: string
  readonly reason: string
}

type Written = WrittenBodyOf<(typeof deliberationSessions)['vote']>['votes'][number]

/** The applications of a session that are still to be voted. */
export function stillToVote(rows: readonly SessionRow[]): SessionRow[] {
  return rows.filter(({ status }) => readyStatuses.includes(status))
}

/** What is proposed: what is examined is granted, for what was calculated. */
export function proposedVote({ status, computedCents }: Pick<SessionRow, 'status' | 'computedCents'>): VoteDraft {
  const examined = status === 'examined' && computedCents !== null && computedCents > 0
  return { vote: examined ? 'granted' : '', amount: examined ? typedAmount(computedCents) : '', refusalReason: '', reason: '' }
}

/** The votes that are typed, as they are sent, and the applications whose amount can't be read. */
export function votesTyped(
  rows: readonly SessionRow[],
  draftOf: (row: SessionRow) => VoteDraft,
): { votes: Written[]; unread: ReadonlySet<string> } {
  const unread = new Set<string>()
  const votes = rows.flatMap((row): Written[] => {
    const { vote, amount, refusalReason, reason } = draftOf(row)
    if (vote === '') return []
    const votedCents = vote === 'granted' ? centsIn(amount) : null
    if (vote === 'granted' && votedCents === null) unread.add(row.id)
    return [
      {
        id: row.id,
        version: row.version,
        vote,
        votedCents,
        refusalReason: vote === 'refused' ? refusalReason : '',
        reason: vote === 'granted' ? '' : reason,
      },
    ]
  })
  return { votes, unread }
}
