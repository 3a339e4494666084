import type { Dispatcher } from 'undici'
import { advisors, keyOf, yesterday } from './keys'

/** What is measured: the limit, and the product. */
export const targets = ['limit', 'ancrage'] as const
export type Target = (typeof targets)[number]

/** A reply, read: its JSON, and its headers. */
export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: replies of two servers, read at the edge; a wrong reading gives no answer.
  readonly body: any
  readonly headers: Dispatcher.ResponseData['headers']
}

export interface Request {
  readonly path: string
  readonly body?: object
}

/** One thing a user does, asked of each target in its own words. */
export interface Operation {
  readonly name: string
  /** The `turn`th request, of a base of so many people: turns go through many records. */
  readonly ask: Readonly<Record<Target, (turn: number, people: number) => Request>>
  /** What both must have answered alike: a total and the records, in order; the limit says both as such. */
  readonly answer: (ancrage: Reply) => Answer
}

interface Answer {
  readonly total: number
  readonly ids: readonly string[]
}

const query = (parameters: Record<string, object>) =>
  new URLSearchParams(Object.entries(parameters).map(([key, value]): [string, string] => [key, JSON.stringify(value)])).toString()
const some = (turn: number, people: number) => (turn * 7919) % people
const listed = ({ body, headers }: Reply): Answer => ({
  total: Number(String(headers['content-range']).split('/')[1]),
  ids: body.map(({ id }: { id: string }) => id),
})
const page = { range: [0, 24], sort: ['name', 'ASC'] }
const late = { status: ['todo', 'doing', 'waiting'], dueOn_lte: yesterday }
const newcomer = (turn: number) => ({
  category: 'professional',
  lastName: `Aubry-Petitjean ${turn}`,
  firstName: 'Camille',
  communeCode: '88160',
})

export const operations: readonly Operation[] = [
  {
    name: 'list page',
    ask: { limit: () => ({ path: '/people' }), ancrage: () => ({ path: `/api/people?${query(page)}` }) },
    answer: listed,
  },
  {
    name: 'contains « dup »',
    ask: {
      limit: () => ({ path: '/people/containing/dup' }),
      ancrage: () => ({ path: `/api/people?${query({ ...page, filter: { q: 'dup' } })}` }),
    },
    answer: listed,
  },
  {
    name: 'record',
    ask: {
      limit: (turn, people) => ({ path: `/people/${keyOf('person', some(turn, people))}` }),
      ancrage: (turn, people) => ({ path: `/api/people/${keyOf('person', some(turn, people))}` }),
    },
    answer: ({ body }) => ({ total: 1, ids: [body.id] }),
  },
  {
    name: 'timeline',
    ask: {
      limit: (turn, people) => ({ path: `/timelines/${keyOf('journey', some(turn, people))}` }),
      ancrage: (turn, people) => ({ path: `/api/journeys/${keyOf('journey', some(turn, people))}/timeline` }),
    },
    answer: ({ body }) => ({ total: body.entries.length, ids: body.entries.map(({ id }: { id: string }) => id) }),
  },
  {
    name: 'overdue tasks',
    ask: {
      limit: (turn) => ({ path: `/overdue/${keyOf('user', turn % advisors)}` }),
      ancrage: (turn) => ({
        path: `/api/tasks?${query({ range: [0, 24], sort: ['dueOn', 'ASC'], filter: { assigneeId: keyOf('user', turn % advisors), ...late } })}`,
      }),
    },
    answer: listed,
  },
  {
    name: 'board',
    ask: { limit: () => ({ path: '/boards/installation' }), ancrage: () => ({ path: '/api/boards/installation?limit=30' }) },
    answer: ({ body }) => ({
      total: body.columns.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
      ids: body.columns.flatMap(({ cards }: { cards: { trackId: string }[] }) => cards.map(({ trackId }) => trackId)),
    }),
  },
  {
    name: 'funnel today',
    ask: { limit: () => ({ path: '/funnel' }), ancrage: () => ({ path: '/api/reports/funnel' }) },
    answer: ({ body }) => {
      const rows: { phase: string | null; current: { count: number } }[] = [...body.phases, body.none].filter(
        ({ current }) => current.count > 0,
      )
      return {
        total: rows.reduce((sum, { current }) => sum + current.count, 0),
        ids: rows.map(({ phase, current }) => `${phase} ${current.count}`).sort(),
      }
    },
  },
  {
    name: 'create (durable)',
    ask: {
      limit: (turn) => ({ path: '/people', body: newcomer(turn) }),
      ancrage: (turn) => ({ path: '/api/people', body: newcomer(turn) }),
    },
    answer: ({ body }) => ({ total: 1, ids: [body.lastName] }),
  },
]
