import { longDay } from '@ancrage/domain/aids/letters/long-day'
import { decisionStateChoices } from '@ancrage/domain/meetings/follow-through'
import type { DocumentBlock } from '../aids/letters/document-blocks'
import type { seenOn } from './before'
import type { Decided } from './decided'
import type { MeetingRow } from './served'

/** What minutes are made of: nothing anybody noted for themselves, and no word of a household, ever comes here. */
export interface Minutes {
  readonly body: string
  readonly meeting: Pick<MeetingRow, 'heldOn' | 'heldTime' | 'place' | 'attendees' | 'closedAt'>
  readonly followed: readonly ReturnType<typeof seenOn>[]
  readonly items: readonly { readonly id: string; readonly title: string; readonly minutes: string | null }[]
  readonly decisions: readonly Pick<Decided, 'itemId' | 'text' | 'owner' | 'dueOn'>[]
  /** The meeting has not taken place: what goes out is its agenda. */
  readonly toCome: boolean
}

/** The title of the minutes of a meeting, or of its agenda while it is to come. */
export function minutesTitle({ body, meeting, toCome }: Pick<Minutes, 'body' | 'meeting' | 'toCome'>): string {
  return `${toCome ? 'Ordre du jour' : 'Compte rendu'} – ${body}, ${longDay(meeting.heldOn)}`
}

/** The minutes of a meeting, piece by piece, in French: both files say this. */
export function minutesBlocks({ meeting, followed, items, decisions, toCome }: Minutes): DocumentBlock[] {
  const outside = decisions.filter(({ itemId }) => itemId === null)
  return [
    { kind: 'terms', rows: facts(meeting) },
    ...(meeting.closedAt || toCome ? [] : [paragraph('Projet de compte rendu\u00A0: il n’est pas encore clos.')]),
    heading('1. Suites données'),
    ...(followed.length > 0 ? [followedTable(followed)] : [paragraph('Aucune décision antérieure à suivre.')]),
    ...items.flatMap(({ id, title, minutes }, index) => [
      heading(`${index + 2}. ${title}`),
      ...paragraphsOf(minutes),
      ...decisionsTable(decisions.filter(({ itemId }) => itemId === id)),
    ]),
    ...(outside.length > 0 ? [heading('Autres décisions'), ...decisionsTable(outside)] : []),
  ]
}

const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text })

function paragraphsOf(text: string | null): DocumentBlock[] {
  return (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [paragraph(line)]))
}

function facts({ heldOn, heldTime, place, attendees }: Minutes['meeting']): [string, string][] {
  const when = heldTime ? `${longDay(heldOn)}, ${heldTime.replace(':', '\u00A0h\u00A0')}` : longDay(heldOn)
  const known: [string, string | null][] = [
    ['Date', when],
    ['Lieu', place],
    ['Présences', attendees],
  ]
  return known.flatMap(([label, text]) => (text ? [[label, text] as [string, string]] : []))
}

function followedTable(followed: Minutes['followed']): DocumentBlock {
  return {
    kind: 'table',
    head: ['Décision', 'Responsable', 'Échéance', 'Suite'],
    rows: followed.map(({ text, heldOn, owner, dueOn, state, endedOn }) => {
      const said = decisionStateChoices.labels[state].fr
      return [`${text}\n(${longDay(heldOn)})`, owner, longDay(dueOn), endedOn ? `${said} le ${longDay(endedOn)}` : said]
    }),
  }
}

function decisionsTable(decisions: Minutes['decisions']): DocumentBlock[] {
  if (decisions.length === 0) return []
  return [
    {
      kind: 'table',
      head: ['Décision', 'Responsable', 'Échéance'],
      rows: decisions.map(({ text, owner, dueOn }) => [text, owner, longDay(dueOn)]),
    },
  ]
}
