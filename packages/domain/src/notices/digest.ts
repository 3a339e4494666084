import type { NoticeKind } from './notice'

/** A notice as the morning mail reads it; `number` and `initials` are null for what is about no journey. */
export interface DigestNotice {
  readonly kind: NoticeKind
  readonly journeyId: string | null
  readonly number: string | null
  readonly initials: string | null
}

/** What the morning mail says of one file; of all that is about none, where `journeyId` is null. */
export interface DigestLine extends Omit<DigestNotice, 'kind'> {
  readonly reminders: number
  readonly news: number
}

/** One line a file, however much happened on it: those with a reminder first, then by number; what is about no file last. */
export function digestLines(notices: readonly DigestNotice[]): DigestLine[] {
  const lines = new Map<string | null, DigestLine>()
  for (const { kind, journeyId, number, initials } of notices) {
    const { reminders, news } = lines.get(journeyId) ?? { reminders: 0, news: 0 }
    const reminds = kind === 'reminder' ? 1 : 0
    lines.set(journeyId, { journeyId, number, initials, reminders: reminders + reminds, news: news + 1 - reminds })
  }
  return [...lines.values()].sort(byUrgency)
}

function byUrgency(one: DigestLine, other: DigestLine): number {
  const aside = Number(one.journeyId === null) - Number(other.journeyId === null)
  const reminded = Number(other.reminders > 0) - Number(one.reminders > 0)
  const [first, second] = [one.number ?? '', other.number ?? '']
  return reminded || aside || (first < second ? -1 : Number(first > second))
}
