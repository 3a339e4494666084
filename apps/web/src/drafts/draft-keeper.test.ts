import type { Instant } from '@ancrage/domain/kernel/day'
import { beforeEach, expect, it, vi } from 'vitest'
import { type Content, type DraftState, draftKeeper } from './draft-keeper'

const at = (minute: number) => `2026-03-02T08:${minute}:00.000Z` as Instant

let server: Content | null
let up: boolean
let sent: [Content | null, leaving: boolean][]
let told: DraftState
beforeEach(() => {
  vi.useFakeTimers()
  server = null
  up = true
  sent = []
  told = { keptAt: null, failing: false }
  return () => vi.useRealTimers()
})

async function answer(content: Content | null, leaving: boolean): Promise<void> {
  sent.push([content, leaving])
  await Promise.resolve()
  if (!up) throw new Error('stopped')
  server = content
}

function keeper() {
  const road = {
    keep: async (content: Content, leaving: boolean) => {
      await answer(content, leaving)
      return at(10 + sent.length)
    },
    forget: () => answer(null, false),
    later: (work: () => void, ms: number) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  }
  return draftKeeper(road, told, (state) => {
    told = state
  })
}

it('keeps the last text a second after typing stops, and says so only then', async () => {
  const { keep } = keeper()
  for (const summary of ['La', 'La maison', 'La maison plaît']) keep({ summary })
  await vi.advanceTimersByTimeAsync(999)
  expect([sent, told.keptAt]).toEqual([[], null])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual([[{ summary: 'La maison plaît' }, false]])
  expect(told).toEqual({ keptAt: at(11), failing: false })
})

it('sends at once when the page closes, and nothing when there is nothing new', async () => {
  const { keep, flush } = keeper()
  await flush()
  keep({ summary: 'La maison' })
  await flush()
  await flush()
  expect(sent).toEqual([[{ summary: 'La maison' }, true]])
})

it('the server stopped: says that nothing is kept, and tries again until it is', async () => {
  const { keep } = keeper()
  up = false
  keep({ summary: 'La maison' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(told).toEqual({ keptAt: null, failing: true })
  await vi.advanceTimersByTimeAsync(5000)
  up = true
  await vi.advanceTimersByTimeAsync(5000)
  expect([server, sent.length, told.failing]).toEqual([{ summary: 'La maison' }, 3, false])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(3)
})

it('saved while a draft is on its way: nothing is left', async () => {
  const { keep, flush, forget } = keeper()
  keep({ summary: 'La maison' })
  const leaving = flush()
  await Promise.all([leaving, forget()])
  expect([server, told]).toEqual([null, { keptAt: null, failing: false }])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server).toBeNull()
})

it('typed while a draft is on its way: the last text wins', async () => {
  const { keep, flush } = keeper()
  keep({ summary: 'La' })
  const first = flush()
  keep({ summary: 'La maison' })
  await Promise.all([first, flush()])
  expect(server).toEqual({ summary: 'La maison' })
})
