import type { journeys } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { HandWavingIcon } from '@phosphor-icons/react/dist/csr/HandWaving'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { useColleagues } from '../../users/use-colleagues'
import { OpenJourneyDialog } from '../OpenJourneyDialog'
import { newContactColumns } from './columns'
import { NewContactRow } from './NewContactRow'
import type { PeopleListProps } from './PeopleList'
import { PeopleTable } from './PeopleTable'
import { useCommuneNames } from './use-commune-names'

type Journey = RecordOf<typeof journeys>
type Person = RecordOf<typeof people>

/** Those nobody follows yet: who, from where, since when, and the act that makes a journey of it. */
export function NewContacts({ address, onChange }: PeopleListProps) {
  const translate = useTranslate()
  const [opened, setOpened] = useState<{ journey: Journey; person: Person } | null>(null)
  const { page, sort } = address
  const filter = { ...address.filter, status: 'to_qualify' }
  const { data, total, isPending, error } = useGetList<Journey>(
    'journeys',
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const ids = (data ?? []).map(({ personId }) => personId)
  const { data: persons } = useGetList<Person>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames((persons ?? []).map(({ communeCode }) => communeCode))
  const { nameOf } = useColleagues()
  if (error) return <EmptyState title={translate('people.failed')}>{translate(error.message, { _: error.message })}</EmptyState>
  if (isPending) return <p role="status">{translate('app.loading')}</p>
  if (data.length === 0) {
    const filtered = Object.keys(address.filter).length > 0
    return (
      <EmptyState Icon={HandWavingIcon} title={translate(filtered ? 'people.none' : 'people.no_new')}>
        {translate(filtered ? 'people.none_hint' : 'people.no_new_hint')}
      </EmptyState>
    )
  }
  return (
    <>
      <PeopleTable
        columns={newContactColumns}
        sort={sort}
        onSort={(to) => onChange({ ...address, sort: to, page: 1 })}
        withAction
        foot={<ListFoot {...{ filter, sort, page }} total={total ?? 0} onPage={(to) => onChange({ ...address, page: to })} />}
      >
        {data.map((journey) => {
          const person = persons?.find(({ id }) => id === journey.personId)
          return (
            <NewContactRow
              key={journey.id}
              journey={journey}
              person={person}
              communeName={communeName(person?.communeCode)}
              advisorName={person?.advisorId ? nameOf(person.advisorId) : ''}
              onOpen={person && (() => setOpened({ journey, person }))}
            />
          )
        })}
      </PeopleTable>
      {opened && <OpenJourneyDialog {...opened} onClose={() => setOpened(null)} />}
    </>
  )
}
