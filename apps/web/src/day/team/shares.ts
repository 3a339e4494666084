import type { DayLine, DayReply } from '../day-view'

/** One colleague's part of the team's day. */
export interface Share {
  readonly userId: string
  readonly counts: DayReply['counts']
  readonly journeys: number
  /** Late, then for today. */
  readonly lines: readonly DayLine[]
  /** Done in the last minutes, to be undone. */
  readonly done: readonly DayLine[]
}

const urgent: ReadonlySet<string> = new Set(['late', 'today'])

/** The team's day by colleague, whoever is most late first; who has nothing due still shows their load. */
export function sharesOf({ team, sections, done }: Pick<DayReply, 'team' | 'sections' | 'done'>): Share[] {
  const lines = sections.filter(({ bucket }) => urgent.has(bucket)).flatMap((section) => section.lines)
  return (team ?? [])
    .map((share) => {
      const theirs = ({ assigneeId }: DayLine) => assigneeId === share.userId
      return { ...share, lines: lines.filter(theirs), done: done.filter(theirs) }
    })
    .sort((one, other) => other.counts.late - one.counts.late || other.counts.today - one.counts.today || other.journeys - one.journeys)
}
