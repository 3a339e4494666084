import { asc, eq } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { tables } from '../schema/tables'
import type { Task } from '../tasks/recur'
import { servedTasks } from '../tasks/served'
import { calendarOf, eventOf } from './event'

const { communes, journeyTargetCommunes } = tables

/** A task as an event to put in a calendar, under its own title, in the commune its journey aims at; and the name of its file. */
export async function invitation(asking: Asking, id: string): Promise<{ text: string; fileName: string }> {
  const { read, actor } = asking
  const task = (await one(servedTasks, read, asking, id)) as Task
  const [place] = await read
    .select({ name: communes.name })
    .from(journeyTargetCommunes)
    .innerJoin(communes, eq(communes.code, journeyTargetCommunes.communeCode))
    .where(eq(journeyTargetCommunes.journeyId, task.journeyId ?? ''))
    .orderBy(asc(communes.code))
    .limit(1)
  const event = eventOf(task, { summary: task.title, location: place?.name ?? null })
  return { text: calendarOf([event], actor.language), fileName: `ancrage-${task.dueOn}.ics` }
}
