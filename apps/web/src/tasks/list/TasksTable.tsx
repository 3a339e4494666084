import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { useState } from 'react'
import listStyles from '../../ui/list/List.module.css'
import { ListFoot, type ListFootProps } from '../../ui/list/ListFoot'
import { TaskDialog } from '../TaskDialog'
import type { Task } from '../task-commands'
import { TasksRow } from './TasksRow'

export interface TasksTableProps extends Omit<ListFootProps, 'resource'> {
  tasks: readonly Task[]
  people: readonly RecordOf<typeof people>[]
  /** Whether each line says whose it is. */
  team: boolean
}

/** Tasks, one a line; a press on one opens it. */
export function TasksTable({ tasks, people, team, ...foot }: TasksTableProps) {
  const [changing, setChanging] = useState<string | null>(null)
  return (
    <div className={listStyles.panel}>
      {tasks.map((task) => (
        <TasksRow
          key={task.id}
          task={task}
          person={people.find(({ id }) => id === task.personId)}
          team={team}
          onChange={() => setChanging(task.id)}
        />
      ))}
      <ListFoot resource="tasks" {...foot} />
      {changing !== null && <TaskDialog target={{}} taskId={changing} onClose={() => setChanging(null)} />}
    </div>
  )
}
