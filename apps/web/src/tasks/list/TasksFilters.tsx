import { labels } from '@ancrage/contract/labels'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { useTranslate } from 'react-admin'
import { figureName } from '../../journeys/filter/figure-name'
import { Filters } from '../../ui/Filters'
import { optionsOf } from '../../ui/form/field-spec'
import { SegmentedSwitch } from '../../ui/SegmentedSwitch'
import { useLanguage } from '../../ui/use-language'
import styles from './TasksFilters.module.css'
import { type TasksAddress, tasksDues, tasksShows } from './tasks-address'

export interface TasksFiltersProps {
  address: TasksAddress
  onChange: (address: TasksAddress) => void
}

/** Which tasks: open, to do, waiting or done; then by kind, by due day, by whom they wait for. */
export function TasksFilters({ address, onChange }: TasksFiltersProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const set = (changes: Partial<TasksAddress>) => onChange({ ...address, page: 1, ...changes })
  const fields = [
    { key: 'kind', label: labels.tasks.kind[language], options: optionsOf(taskKindChoices, language) },
    {
      key: 'due',
      label: labels.tasks.dueOn[language],
      options: tasksDues.map((due) => ({ value: due, label: translate(`agenda.due.${due}`) })),
    },
    { key: 'waitingFor', label: labels.tasks.waitingFor[language], options: optionsOf(waitingForChoices, language) },
  ] as const
  const inForce = fields.flatMap(({ key, label, options }) => {
    const option = options.find(({ value }) => value === address[key])
    return option ? [{ key, label: translate('filter.is', { field: label, value: option.label }) }] : []
  })
  if (address.figure) {
    const label = translate('filter.figure', { figure: figureName(address.figure, language) })
    return (
      <div className={styles.bar}>
        <Filters set={[{ key: 'figure', label }]} onRemove={() => set({ figure: null })} />
      </div>
    )
  }
  return (
    <div className={styles.bar}>
      <SegmentedSwitch
        label={translate('agenda.which')}
        options={tasksShows.map((show) => ({ value: show, label: translate(`agenda.show.${show}`) }))}
        value={address.show}
        onChange={(show) => set({ show })}
      />
      <Filters
        set={inForce}
        onRemove={(key) => set({ [key]: null })}
        onClear={() => set({ kind: null, due: null, waitingFor: null })}
        menu={{
          title: translate('agenda.filter'),
          fields: fields.map((field) => ({ ...field, any: translate('agenda.any'), value: address[field.key] ?? '' })),
          onChange: (key, value) => set({ [key]: value === '' ? null : value }),
        }}
      />
    </div>
  )
}
