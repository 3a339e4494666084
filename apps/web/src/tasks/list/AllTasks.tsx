import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { useGetList, useLocation, useNavigate, useTranslate } from 'react-admin'
import { DayViews } from '../../day/DayViews'
import { WhoseSwitch } from '../../day/team/WhoseSwitch'
import { useActedFor } from '../../day/use-acted-for'
import { useWhose } from '../../day/use-whose'
import { whoseParams } from '../../day/whose'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { perPage } from '../../ui/list/paging'
import { useToday } from '../../ui/use-today'
import { useMyId } from '../../users/use-colleagues'
import type { Task } from '../task-commands'
import { TasksFilters } from './TasksFilters'
import { TasksTable } from './TasksTable'
import { readTasksAddress, type TasksAddress, tasksAddress, tasksFilter } from './tasks-address'

type Person = RecordOf<typeof people>

/** « Tout »: every open task by due day, or those done of late; each number of « Ma journée » opens here. */
export function AllTasks() {
  const translate = useTranslate()
  const today = useToday()
  const me = useMyId()
  const navigate = useNavigate()
  const { whose, manages, show } = useWhose()
  const address = readTasksAddress(useLocation().search)
  const goTo = (to: TasksAddress) => navigate(tasksAddress(to, whoseParams(whose)))
  const sort = address.show === 'done' ? ({ field: 'doneAt', order: 'DESC' } as const) : ({ field: 'dueOn', order: 'ASC' } as const)
  const { acted, isRead } = useActedFor(whose)
  const filter = tasksFilter(address, today, acted)
  const { data, total, isPending, error } = useGetList<Task>(
    'tasks',
    { filter, pagination: { page: address.page, perPage }, sort },
    { enabled: me !== '' && isRead, placeholderData: (previous) => previous },
  )
  const ids = [...new Set((data ?? []).flatMap(({ personId }) => personId ?? []))]
  const { data: persons = [] } = useGetList<Person>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const none = data !== undefined && data.length === 0
  return (
    <>
      <PageTitle title={translate('agenda.all')} note={total !== undefined && translate('agenda.count', { smart_count: total })}>
        <DayViews current="all" whose={whose} />
        {manages && !address.figure && <WhoseSwitch whose={whose} onChange={show} />}
      </PageTitle>
      <TasksFilters address={address} onChange={goTo} />
      {error && <EmptyState title={translate('agenda.unread')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {isPending && !error && <Loading />}
      {none && (
        <EmptyState Icon={CheckCircleIcon} title={translate('agenda.none')}>
          {translate('agenda.none_hint')}
        </EmptyState>
      )}
      {data && !none && (
        <TasksTable
          tasks={data}
          people={persons}
          team={address.figure !== null || whose === 'team' || (acted?.length ?? 0) > 1}
          filter={filter}
          sort={sort}
          page={address.page}
          total={total ?? 0}
          onPage={(page) => goTo({ ...address, page })}
        />
      )}
    </>
  )
}
