import { labels } from '@ancrage/contract/labels'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { recurrenceChoices, taskKindChoices } from '@ancrage/domain/tasks/task'
import { useGetMany } from 'react-admin'
import { Conflict } from '../ui/conflict/Conflict'
import type { ConflictDialogProps } from '../ui/conflict/ConflictDialog'
import { capitalised, formatDay, formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useColleagues } from '../users/use-colleagues'
import type { Person } from './PersonPicker'
import { personName } from './person-words'
import type { TaskDraft } from './task-draft'
import { useRuleWords } from './use-rule-words'

const fields = ['title', 'kind', 'dueOn', 'dueTime', 'assigneeId', 'waitingFor', 'remindOn', 'rrule', 'recurs', 'personId'] as const
type Field = (typeof fields)[number]
type Values = TaskDraft & Readonly<Record<string, unknown>>
type Props = Omit<ConflictDialogProps<Field, Values>, 'names' | 'labelOf' | 'sayOf' | 'opened' | 'mine' | 'theirs' | 'onSettle'> & {
  opened: TaskDraft
  mine: TaskDraft
  theirs: TaskDraft
  onSettle: (chosen: TaskDraft) => void
}

/** The conflict of a task, in the words of its form. */
export function TaskConflict({ opened, mine, theirs, onSettle, ...props }: Props) {
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const words = useRuleWords()
  const ids = [opened, mine, theirs].map(({ personId }) => personId).filter((id) => id !== null)
  const { data: people = [] } = useGetMany<Person>('people', { ids })
  const readers: Record<Field, (value: string) => string> = {
    title: (title) => title,
    kind: (kind) => taskKindChoices.labels[kind as TaskDraft['kind']][language],
    dueOn: (day) => formatDay(day as Day, language, 'weekday'),
    dueTime: (time) => formatTime(time, language),
    assigneeId: (id) => nameOf(id) || '…',
    remindOn: (day) => formatDay(day as Day, language, 'weekday'),
    rrule: (rrule) => capitalised(words(rrule)),
    recurs: (when) => recurrenceChoices.labels[when as NonNullable<TaskDraft['recurs']>][language],
    waitingFor: (who) => waitedFor(who as NonNullable<TaskDraft['waitingFor']>, language),
    personId: (id) => {
      const found = people.find((one) => one?.id === id)
      return found ? personName(found, language) : '…'
    },
  }
  return (
    <Conflict
      {...props}
      names={fields}
      opened={{ ...opened }}
      mine={{ ...mine }}
      theirs={{ ...theirs }}
      // The journey goes with the person who was kept.
      onSettle={(chosen) => onSettle({ ...chosen, journeyId: (chosen.personId === mine.personId ? mine : theirs).journeyId })}
      labelOf={(field) => labels.tasks[field][language]}
      sayOf={(field, value) => (typeof value === 'string' && value !== '' ? readers[field](value) : null)}
    />
  )
}

const waitedFor = (who: NonNullable<TaskDraft['waitingFor']>, language: Language) => waitingForChoices.labels[who][language]
