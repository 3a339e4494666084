import { contract } from '@ancrage/contract/index'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { eq } from 'drizzle-orm'
import { references } from '../access/references'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { create, update } from '../platform/http/write'
import { tables } from '../schema/tables'
import { servedTasks, takesTasks } from '../tasks/served'
import { writingRefusal } from './load'

const { decisions: table, meetingItems, tasks } = tables

type Decision = Row & typeof table.$inferSelect

/** The longest title of a task. */
const longestTitle = 200

/** How decisions are served: each makes its task as it is typed, and says to it what is changed of it. */
export const servedDecisions: Served = {
  resource: contract.decisions,
  table,
  defaultSort: { field: 'dueOn', descending: false },
  references: {
    meetingId: references.meeting,
    itemId: references.meetingItem,
    journeyId: references.journey,
    ownerId: references.user,
  },
  changeable: (command, { meetingId }) => writingRefusal(command, String(meetingId)),
  check: async (command, after, before) =>
    (before ? null : await placeRefusal(command, after as Decision)) ??
    (await ownerRefusal(command, after as Decision, before as Decision | null)),
  // Both rows name each other: the task is made first, on the id the decision will have.
  derive: async (command, after, before) => (before ? {} : { taskId: await makeTask(command, after as Decision) }),
  consequences: (command, { before, after }) => tellTask(command, before as Decision | null, after as Decision | null),
}

/** A decision is taken in a meeting whose minutes are open, on one of its own points. */
async function placeRefusal(command: Command, { meetingId, itemId }: Decision): Promise<Refusal | null> {
  const closed = await writingRefusal(command, meetingId)
  if (closed || !itemId) return closed
  const [item] = await command.tx.select({ meetingId: meetingItems.meetingId }).from(meetingItems).where(eq(meetingItems.id, itemId))
  return item?.meetingId === meetingId ? null : refuse('item_of_another_meeting', {}, { itemId: 'item_of_another_meeting' })
}

/** Given to someone who will see it; one who has left since keeps what they were given. */
async function ownerRefusal(command: Command, { ownerId }: Decision, before: Decision | null): Promise<Refusal | null> {
  if (ownerId === before?.ownerId || (await takesTasks(command, ownerId))) return null
  return refuse('not_assignable', {}, { ownerId: 'not_assignable' })
}

async function makeTask(command: Command, decision: Decision): Promise<string> {
  const { id, journeyId, ...said } = decision
  const written = contract.tasks.create.parse({ ...taskOf(said), kind: 'administrative', journeyId })
  const task = await create(servedTasks, command, { ...written, subjectResource: 'decisions', subjectId: id, confirmedAt: command.now })
  return task.id
}

const taskOf = ({ text, ownerId, dueOn }: Pick<Decision, 'text' | 'ownerId' | 'dueOn'>) => ({
  title: text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text,
  assigneeId: ownerId,
  dueOn,
})

/** What is changed of a decision is changed of its task while it is to do; removed, it is given up; taken back, to do again. */
async function tellTask(command: Command, before: Decision | null, after: Decision | null): Promise<void> {
  const taskId = (after ?? before)?.taskId ?? ''
  const [task] = await command.tx.select().from(tasks).where(eq(tasks.id, taskId))
  if (!task || task.archivedAt) return
  const open = isOpenStatus(task.status)
  const change = (changes: object) => update(servedTasks, command, taskId, { ...changes, version: task.version })
  if (!after) return open ? change({ status: 'cancelled' }) : undefined
  if (!before) return task.status === 'cancelled' ? change({ status: 'todo' }) : undefined
  const [was, is] = [taskOf(before), taskOf(after)]
  const changes = Object.fromEntries(Object.entries(is).filter(([key, value]) => was[key as keyof typeof was] !== value))
  if (open && Object.keys(changes).length > 0) await change(changes)
}
