import { daysBetween } from '@ancrage/domain/kernel/day'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { groupsOf, sheetGroupChoices } from '@ancrage/domain/meetings/sheet'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { lastHeldOn } from './before'
import { readMeeting } from './load'
import { committeeOf } from './read-page'
import { sheetFacts } from './sheet-facts'

const { meetingItems } = tables

/**
 * The sheet of a body that goes through journeys one by one: those to discuss, in their groups, the oldest first. A group
 * counts its lines; a journey in several is in each. Throws 404, `not_operational`.
 */
export async function readSheet(asking: Asking, id: string, filters: Parameters<typeof sheetFacts>[1]) {
  const { read, today } = asking
  const meeting = await readMeeting(asking, id)
  const committee = await committeeOf(read, meeting.committeeId)
  allow(committee.kind === 'operational' ? null : refuse('not_operational'))
  const [last, known, onAgenda] = await Promise.all([
    lastHeldOn(read, meeting),
    sheetFacts(asking, filters),
    read
      .select({ id: meetingItems.id, journeyId: meetingItems.journeyId })
      .from(meetingItems)
      .where(and(eq(meetingItems.meetingId, id), isNotNull(meetingItems.journeyId), isNull(meetingItems.archivedAt))),
  ])
  const points = new Map(onAgenda.map((item) => [item.journeyId, item.id]))
  const lines = known.flatMap(({ journey, facts, next }) =>
    groupsOf(facts, { today, lastHeldOn: last }).map(({ group, because }) => ({
      group,
      journeyId: journey.id,
      number: journey.number,
      person: journey.person,
      advisor: journey.advisor,
      phase: journey.phase,
      because,
      next,
      ageDays: journey.openedOn && daysBetween(journey.openedOn, today),
      itemId: points.get(journey.id) ?? null,
    })),
  )
  const groups = sheetGroupChoices.values.map((group) => {
    const own = lines.filter((line) => line.group === group).toSorted(longestFirst)
    return { group, count: own.length, lines: own }
  })
  return { today, committee, meeting: meeting as never, groups: groups as never }
}

interface Weighed {
  readonly journeyId: string
  readonly because: readonly { readonly days: number | null }[]
}

/** What has lasted longest first; what nobody can date before all. */
function longestFirst(one: Weighed, other: Weighed): number {
  const days = ({ because: [first] }: Weighed) => first?.days ?? Number.MAX_SAFE_INTEGER
  return days(other) - days(one) || (one.journeyId < other.journeyId ? -1 : 1)
}
