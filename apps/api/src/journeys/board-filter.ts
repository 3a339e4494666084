import { boardFilter } from '@ancrage/contract/boards'
import { searchPieces } from '@ancrage/domain/kernel/search-text'
import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Asking } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { matches } from '../platform/store/search'
import { tables } from '../schema/tables'
import { journeyFilters } from './filters'
import type { Pipeline } from './standing'

const { journeys, tracks } = tables

/** What a board is narrowed to. */
export type BoardFilter = z.output<typeof boardFilter>

/** Reads the filter of a board; refuses an unknown one by its name. */
export function readFilter(text: string | undefined): BoardFilter {
  if (text === undefined) return {}
  const parsed = boardFilter.safeParse(json(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') throw refused('unknown_filter', { field: issue.keys.join(', ') })
  throw refused('bad_filter', { detail: issue?.path.join('.') || 'JSON' })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The condition that a journey of the track is what the filter asks, or nothing where it asks nothing: a track on the
 * boards always has a live journey. A household's card is found under any of its journeys at work.
 */
export function narrowedTo(asking: Asking, filter: BoardFilter, scope: Pipeline['scope']): SQL | undefined {
  const { advisorId, q, ...others } = filter
  if (Object.keys(filter).length === 0) return undefined
  const asked = Object.entries(others).map(([name, value]) => journeyFilters[name as keyof typeof others](value as never, asking))
  const household = scope === 'household'
  const owners = asking.read
    .select({ id: household ? journeys.householdId : journeys.id })
    .from(journeys)
    .where(
      and(
        isNull(journeys.archivedAt),
        sql`${journeys.status} in ('to_qualify', 'active', 'waiting_list', 'on_hold')`,
        household ? isNotNull(journeys.openedOn) : undefined,
        advisorId ? eq(journeys.advisorId, advisorId) : undefined,
        q ? matches(journeys.search, searchPieces(q)) : undefined,
        ...asked,
      ),
    )
  return inArray(household ? tracks.householdId : tracks.journeyId, owners)
}
