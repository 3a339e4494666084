import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { AddressBookIcon } from '@phosphor-icons/react/dist/csr/AddressBook'
import { useMemo } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { usePlaceKept } from '../../ui/list/places'
import { TrailContext } from '../../ui/list/trail'
import { useColleagues } from '../../users/use-colleagues'
import { peopleColumns } from './columns'
import { PeopleTable } from './PeopleTable'
import { PersonRow } from './PersonRow'
import type { PeopleAddress } from './people-address'
import { useCommuneNames } from './use-commune-names'

export interface PeopleListProps {
  address: PeopleAddress
  onChange: (address: PeopleAddress) => void
}

/** The directory, a page at a time: one line each, which opens the record. */
export function PeopleList({ address, onChange }: PeopleListProps) {
  const translate = useTranslate()
  const { filter, page, sort } = address
  const { data, total, isPending, error } = useGetList<RecordOf<typeof people>>(
    'people',
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  usePlaceKept(data !== undefined && data.length > 0)
  const trail = useMemo(
    () => ({
      ids: (data ?? []).map(({ id }) => id),
      first: (page - 1) * perPage + 1,
      total: total ?? 0,
      list: { resource: 'people', filter, sort },
    }),
    [data, page, total, filter, sort],
  )
  const communeName = useCommuneNames((data ?? []).map(({ communeCode }) => communeCode))
  const { nameOf } = useColleagues()
  if (error) return <EmptyState title={translate('people.failed')}>{translate(error.message, { _: error.message })}</EmptyState>
  if (isPending) return <p role="status">{translate('app.loading')}</p>
  if (data.length === 0) {
    return (
      <EmptyState Icon={AddressBookIcon} title={translate('people.none')}>
        {translate('people.none_hint')}
      </EmptyState>
    )
  }
  return (
    <TrailContext.Provider value={trail}>
      <PeopleTable
        columns={peopleColumns}
        sort={sort}
        onSort={(to) => onChange({ ...address, sort: to, page: 1 })}
        foot={
          <ListFoot
            resource="people"
            filter={filter}
            sort={sort}
            page={page}
            total={total ?? 0}
            onPage={(to) => onChange({ ...address, page: to })}
          />
        }
      >
        {data.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            communeName={communeName(person.communeCode)}
            advisorName={person.advisorId ? nameOf(person.advisorId) : ''}
          />
        ))}
      </PeopleTable>
    </TrailContext.Provider>
  )
}
