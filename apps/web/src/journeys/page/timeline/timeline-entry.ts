import type { ReplyOf } from '@ancrage/contract/route'
import type { timelines } from '@ancrage/contract/timeline'
import type { Day } from '@ancrage/domain/kernel/day'

export type TimelinePage = ReplyOf<typeof timelines.journey>
export type Entry = TimelinePage['entries'][number]
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>

/** Entries under their day, newest first: the server's order is kept, and a day that goes over two readings is one. */
export function byDay<E extends { readonly on: Day }>(entries: readonly E[]): { day: Day; entries: E[] }[] {
  const days: { day: Day; entries: E[] }[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.day === entry.on) last.entries.push(entry)
    else days.push({ day: entry.on, entries: [entry] })
  }
  return days
}

/** Tracks that begin together, as when a journey opens: one line rather than six. */
export interface Opening {
  readonly kind: 'opening'
  readonly first: EntryOf<'step'>
  readonly pipelines: readonly EntryOf<'step'>['pipeline'][]
}

/** The entries of a day, the tracks that begin in a row told together. */
export function gathered(entries: readonly Entry[]): (Entry | Opening)[] {
  const lines: (Entry | Opening)[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (entry.kind !== 'step' || entry.from !== null) lines.push(entry)
    else if (last?.kind === 'opening') lines[lines.length - 1] = { ...last, pipelines: [entry.pipeline, ...last.pipelines] }
    else lines.push({ kind: 'opening', first: entry, pipelines: [entry.pipeline] })
  }
  return lines
}

/** The names of the fields a deed changed that the screen knows, without those that say nothing to a reader. */
export function fieldWords(
  fields: readonly string[],
  labels: Readonly<Record<string, { fr: string; en: string }>>,
  language: 'fr' | 'en',
): string[] {
  return fields.flatMap((field) => labels[field]?.[language] ?? [])
}
