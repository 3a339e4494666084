import type { SaidTask } from '@ancrage/domain/tasks/said-task'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { bestFirst } from '../tasks/best-first'
import { personName, personPlace } from '../tasks/person-words'
import { sayDay } from '../tasks/planned-days'
import { TaskDialog } from '../tasks/TaskDialog'
import { createTask } from '../tasks/task-commands'
import { newTask } from '../tasks/task-draft'
import { taskIcons } from '../tasks/task-icons'
import { FormProblem } from '../ui/form/FormProblem'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { useMyId } from '../users/use-colleagues'
import type { FoundPerson } from './choices'
import styles from './Palette.module.css'
import { useFound } from './use-found'
import { useSaidWhen } from './use-said-when'

const peopleShown = 5

/** What was understood of a task said in one line, before it is saved: Enter plans it, Escape gives up. */
export function ReadBack({ said, onBack, onClose }: { said: SaidTask; onBack: () => void; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const me = useMyId()
  const say = useSay()
  const when = useSaidWhen()
  const { who, ...task } = said
  const [key] = useState(newRequestKey)
  const { people, pending } = useFound(who)
  const found = bestFirst(people, who).slice(0, peopleShown)
  const [picked, setPicked] = useState<string>()
  const [changing, setChanging] = useState(false)
  const person = found.find(({ id }) => id === picked) ?? (picked === undefined ? found[0] : undefined)
  const about = { personId: person?.id ?? null, journeyId: person && isLive(person) ? person.journey.id : null }
  const planning = useCommand(() => createTask(newTask({ ...task, ...about, assigneeId: me }), key))
  const plan = async (event: FormEvent) => {
    event.preventDefault()
    const planned = planning.pending ? null : await planning.run()
    if (!planned) return
    say(translate('task.planned', { when: sayDay(planned.dueOn, today, language) }))
    onClose()
  }
  const Icon = taskIcons[said.kind]
  if (changing) {
    const target = { ...(about.personId && { personId: about.personId }), ...(about.journeyId && { journeyId: about.journeyId }) }
    return <TaskDialog target={target} start={task} onClose={onClose} />
  }
  return (
    <form className={styles.readBack} onSubmit={(event) => void plan(event)}>
      <h2 className={styles.group}>{translate('palette.understood')}</h2>
      <p className={styles.said}>
        <Icon size={24} aria-hidden />
        <span>
          <b>{said.title}</b>
          <br />
          <span>{`${taskKindChoices.labels[said.kind][language]} · ${when(said)}`}</span>
        </span>
      </p>
      <fieldset className={styles.people}>
        <legend>{translate('palette.about')}</legend>
        {found.map((one) => (
          <label key={one.id} className={styles.person}>
            <input type="radio" name="person" checked={one === person} onChange={() => setPicked(one.id)} />
            <span>
              {personName(one, language)} <span className={styles.place}>{personPlace(one, one.communeName, language)}</span>
            </span>
          </label>
        ))}
        <label className={styles.person}>
          <input type="radio" name="person" checked={person === undefined} onChange={() => setPicked('')} />
          {translate(found.length === 0 && who !== '' && !pending ? 'palette.nobody' : 'palette.without', { who })}
        </label>
      </fieldset>
      <FormProblem problem={planning.refused} />
      <div className={styles.foot}>
        <Button type="submit" variant="contained" disabled={planning.pending || me === ''} autoFocus>
          {translate('palette.plan')}
        </Button>
        <Button onClick={() => setChanging(true)}>{translate('palette.change')}</Button>
        <Button variant="text" onClick={onBack}>
          {translate('palette.back')}
        </Button>
      </div>
    </form>
  )
}

function isLive(person: FoundPerson): person is FoundPerson & { journey: NonNullable<FoundPerson['journey']> } {
  return person.journey !== null && person.journey.status !== 'closed'
}
