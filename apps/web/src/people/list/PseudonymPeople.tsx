import type { Day } from '@ancrage/domain/kernel/day'
import { categoryChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'
import { useGetList, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { formatDay } from '../../ui/formats'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { useLanguage } from '../../ui/use-language'
import { pseudonymColumns } from './columns'
import { PeopleFilters } from './PeopleFilters'
import { PeopleTable } from './PeopleTable'
import type { PeopleSort } from './people-address'
import { usePeopleAddress } from './use-people-address'
import { usePeopleWords } from './use-people-words'

/** A person as the staff of the comité may see them: nobody's name, a month instead of a day. */
interface Pseudonym {
  id: string
  category: (typeof categoryChoices)['values'][number]
  professionCode: string | null
  epciCode: string | null
  lastExchangeMonth: string | null
}

const byProfession: PeopleSort = { field: 'professionCode', order: 'ASC' }

/** The people behind a figure, without anyone's name nor a page to open. */
export function PseudonymPeople() {
  const translate = useTranslate()
  const language = useLanguage()
  const { address, goTo } = usePeopleAddress()
  const words = usePeopleWords()
  const { filter, page } = address
  const sort = pseudonymColumns.some((column) => column.sort === address.sort.field) ? address.sort : byProfession
  const { data, total = 0, error } = useGetList<Pseudonym>('people', { filter, pagination: { page, perPage }, sort })
  const epciName = (code: string | null) => words.options.epciCode?.find(({ value }) => value === code)?.label ?? '—'
  return (
    <>
      <PageTitle title={translate('people.title')} note={translate('journeys.list.pseudonyms')} notePlace="under">
        <PeopleFilters address={address} onChange={goTo} keys={[]} />
      </PageTitle>
      {error && <EmptyState title={translate('people.failed')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {data?.length === 0 && <EmptyState title={translate('people.none')} />}
      {data && data.length > 0 && (
        <PeopleTable
          columns={pseudonymColumns}
          sort={sort}
          onSort={(to) => goTo({ ...address, sort: to, page: 1 })}
          foot={<ListFoot resource="people" {...{ filter, sort, page, total }} onPage={(to) => goTo({ ...address, page: to })} />}
        >
          {data.map((row) => (
            <tr key={row.id}>
              <th scope="row" data-column="person">
                {categoryChoices.labels[row.category][language]}
              </th>
              <td data-column="what">{row.professionCode ? professionLabel(row.professionCode, null, {}, language) : '—'}</td>
              <td data-column="epci">{epciName(row.epciCode)}</td>
              <td data-column="last">{row.lastExchangeMonth ? formatDay(`${row.lastExchangeMonth}-01` as Day, language, 'month') : '—'}</td>
            </tr>
          ))}
        </PeopleTable>
      )}
    </>
  )
}
