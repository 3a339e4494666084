import { calendarOf, eventOf } from '../calendar/event'
import type { Asking } from '../platform/http/actor'
import { readMeeting } from './load'
import { committeeOf } from './read-page'

/** A meeting as an event to put in a calendar, under the name of its body; and the name of its file. */
export async function invitation(asking: Asking, id: string): Promise<{ text: string; fileName: string }> {
  const { id: uid, version, updatedAt, heldOn, heldTime, place, committeeId } = await readMeeting(asking, id)
  const { name } = await committeeOf(asking.read, committeeId)
  const event = eventOf({ id: uid, version, updatedAt, dueOn: heldOn, dueTime: heldTime }, { summary: name, location: place })
  return { text: calendarOf([event], asking.actor.language), fileName: `ancrage-${heldOn}.ics` }
}
