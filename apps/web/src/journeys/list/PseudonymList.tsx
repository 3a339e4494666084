import { type JourneyStatus, type JourneyType, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Day } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { useGetList, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { formatDay } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { SortHead } from '../../ui/list/SortHead'
import { useLanguage } from '../../ui/use-language'
import { FilterBar } from '../filter/FilterBar'
import { useFilterWords } from '../filter/use-filter-words'
import { useJourneysAddress } from '../filter/use-journeys-address'
import { pseudonymColumns } from './columns'
import { StatusTag } from './StatusTag'

/** A journey as the staff of the comité may see it: nobody's name, months instead of days. */
interface Pseudonym {
  id: string
  professionCode: string | null
  epciCode: string | null
  phase: Phase | null
  status: JourneyStatus
  type: JourneyType
  enteredMonth: string
}

/** The journeys behind a figure, without anyone's name nor a page to open. */
export function PseudonymList() {
  const translate = useTranslate()
  const { address, filter, goTo } = useJourneysAddress()
  const sort = pseudonymColumns.some((column) => column.sort === address.sort.field)
    ? address.sort
    : ({ field: 'enteredMonth', order: 'DESC' } as const)
  const {
    data = [],
    total = 0,
    isPending,
    error,
  } = useGetList<Pseudonym>('journeys', {
    filter,
    pagination: { page: address.page, perPage },
    sort,
  })
  const change = (changed: Partial<typeof address>) => goTo({ ...address, view: 'list', filter, ...changed })
  return (
    <>
      <PageTitle title={translate('journeys.title')} note={translate('journeys.list.pseudonyms')} notePlace="under">
        <FilterBar address={{ ...address, filter }} onChange={change} settable={false} />
      </PageTitle>
      {error && <EmptyState title={translate('journeys.list.failed')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {!error && !isPending && data.length === 0 && <EmptyState Icon={PathIcon} title={translate('journeys.list.none')} />}
      {data.length > 0 && (
        <div className={styles.panel}>
          <table className={styles.table}>
            <caption className={styles.caption}>{translate('journeys.title')}</caption>
            <thead>
              <tr>
                {pseudonymColumns.map((column) => (
                  <SortHead key={column.key} column={column} sort={sort} onSort={(to) => change({ sort: to, page: 1 })} />
                ))}
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <PseudonymRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
          <ListFoot filter={filter} sort={sort} page={address.page} total={total} onPage={(page) => change({ page })} />
        </div>
      )}
    </>
  )
}

function PseudonymRow({ row }: { row: Pseudonym }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { said } = useFilterWords()
  const none = <span className={styles.none}>—</span>
  return (
    <tr>
      <td data-column="profession">{row.professionCode ? professionLabel(row.professionCode, null, {}, language) : none}</td>
      <td data-column="epci">{row.epciCode ? said('epciCode', row.epciCode) : none}</td>
      <td data-column="phase">{row.phase ? phaseChoices.labels[row.phase][language] : translate('journeys.list.no_phase')}</td>
      <td data-column="status">
        <StatusTag status={row.status} />
      </td>
      <td data-column="type">{journeyTypeChoices.labels[row.type][language]}</td>
      <td data-column="entered">{formatDay(`${row.enteredMonth}-01` as Day, language, 'month')}</td>
    </tr>
  )
}
