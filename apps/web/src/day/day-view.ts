import type { day } from '@ancrage/contract/day'
import type { ReplyOf } from '@ancrage/contract/route'
import { addDays, endOfWeek, type Instant } from '@ancrage/domain/kernel/day'
import { type Bucket, bucketOf } from '@ancrage/domain/tasks/task'

export type DayReply = ReplyOf<typeof day>
export type DayLine = DayReply['sections'][number]['lines'][number]
export type Rail = DayReply['rail']

/** A line of a section, done or still to do. */
export interface Row {
  readonly line: DayLine
  readonly done: boolean
}

export interface Section {
  readonly bucket: Bucket
  /** Lines still to do. */
  readonly count: number
  readonly rows: readonly Row[]
}

/** The sections as shown: what was done in the last minutes stays, folded, where it was due. */
export function sectionsOf({ sections, done, today }: Pick<DayReply, 'sections' | 'done' | 'today'>): Section[] {
  const calendar = { today, tomorrow: addDays(today, 1), endOfWeek: endOfWeek(today) }
  return sections.map(({ bucket, count, lines }) => {
    const folded = done.filter(({ dueOn }) => bucketOf(dueOn, calendar) === bucket).map((line) => ({ line, done: true }))
    const rows = [...lines.map((line) => ({ line, done: false })), ...folded]
    return { bucket, count, rows: rows.sort((one, other) => (dueKey(one.line) < dueKey(other.line) ? -1 : 1)) }
  })
}

const dueKey = ({ dueOn, dueTime, taskId }: DayLine) => `${dueOn} ${dueTime ?? '24:00'} ${taskId}`

/** The day once a task is done, as it will be read again: the line leaves its section and folds. */
export function withDone(day: DayReply, { taskId, version }: Pick<DayLine, 'taskId' | 'version'>, doneAt: Instant): DayReply {
  const line = [...day.sections.flatMap(({ lines }) => lines), ...day.waiting.lines].find((one) => one.taskId === taskId)
  if (!line) return day
  const without = <L extends { count: number; lines: DayLine[] }>(part: L): L => {
    const lines = part.lines.filter((one) => one.taskId !== taskId)
    return { ...part, lines, count: part.count - (part.lines.length - lines.length) }
  }
  return {
    ...day,
    sections: day.sections.map(without),
    waiting: without(day.waiting),
    done: [{ ...line, version, doneAt }, ...day.done.filter((one) => one.taskId !== taskId)],
  }
}
