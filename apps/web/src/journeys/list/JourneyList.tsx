import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useCallback, useMemo } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { usePlaceKept } from '../../ui/list/places'
import { SearchField } from '../../ui/list/SearchField'
import { TrailContext } from '../../ui/list/trail'
import { type JourneysAddress, withFilter } from '../filter/journeys-address'
import type { GoTo } from '../filter/use-journeys-address'
import { usePipelines } from '../filter/use-pipelines'
import { Bulk } from './bulk/Bulk'
import { ColumnsMenu } from './ColumnsMenu'
import { columnsOf, personColumn, usualColumns } from './columns'
import styles from './JourneyList.module.css'
import { JourneyTable } from './JourneyTable'
import { SortMenu } from './SortMenu'
import type { Journey } from './use-related'
import { useSelection } from './use-selection'

export interface JourneyListProps {
  address: JourneysAddress
  onChange: GoTo
}

/** The journeys of the filter, a page at a time: one line each, which opens its page; ticked, they are changed together. */
export function JourneyList({ address, onChange }: JourneyListProps) {
  const translate = useTranslate()
  const { page, sort } = address
  const filter = useMemo(() => address.filter ?? {}, [address.filter])
  const {
    data,
    total = 0,
    isPending,
    error,
  } = useGetList<Journey>('journeys', { filter, pagination: { page, perPage }, sort }, { placeholderData: (previous) => previous })
  const pipelines = usePipelines()
  const columns = useMemo(() => columnsOf(pipelines), [pipelines])
  const shown = address.columns ?? usualColumns(address.pipelineKey)
  const selection = useSelection<Journey>(JSON.stringify(filter))
  const search = useCallback((q: string) => onChange(withFilter(address, 'q', q), { replace: true }), [address, onChange])
  const journeys = data ?? []
  usePlaceKept(journeys.length > 0)
  const trail = useMemo(
    () => ({ ids: (data ?? []).map(({ id }) => id), first: (page - 1) * perPage + 1, total, list: { resource: 'journeys', filter, sort } }),
    [data, page, total, filter, sort],
  )
  return (
    <TrailContext.Provider value={trail}>
      <div className={styles.tools}>
        <SearchField label={translate('list.search_journeys')} value={String(filter.q ?? '')} onChange={search} />
        <SortMenu columns={[personColumn, ...columns]} sort={sort} onSort={(to) => onChange({ ...address, sort: to, page: 1 })} />
        <ColumnsMenu columns={columns} shown={shown} onChange={(to) => onChange({ ...address, columns: to })} />
      </div>
      {error && (
        <EmptyState Icon={WarningDiamondIcon} title={translate('journeys.list.failed')}>
          {translate(error.message, { _: error.message })}
        </EmptyState>
      )}
      {!error && isPending && <p className={styles.loading}>{translate('app.loading')}</p>}
      {!error && !isPending && journeys.length === 0 && (
        <EmptyState Icon={PathIcon} title={translate('journeys.list.none')}>
          {translate('journeys.list.none_hint')}
        </EmptyState>
      )}
      {!error && journeys.length > 0 && (
        <JourneyTable
          journeys={journeys}
          columns={columns.filter(({ key }) => shown.includes(key))}
          sort={sort}
          onSort={(to) => onChange({ ...address, sort: to, page: 1 })}
          selection={selection}
          foot={<ListFoot filter={filter} sort={sort} page={page} total={total} onPage={(to) => onChange({ ...address, page: to })} />}
        />
      )}
      <Bulk
        selection={selection}
        filter={filter}
        sort={sort}
        total={total}
        pageTicked={journeys.length > 0 && journeys.every(({ id }) => selection.has(id))}
      />
    </TrailContext.Provider>
  )
}
