import type { ComponentType } from 'react'
import { type RaRecord, useGetList, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { FigureChips } from '../../installations/FigureChips'
import { type InstallationsAddress, readAddress, writeAddress } from '../../installations/installations-address'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { ListTable } from '../../ui/list/ListTable'
import { perPage } from '../../ui/list/paging'
import { EpciRows } from './EpciRows'
import { ExchangePseudonyms, ExchangeRows } from './ExchangeRows'
import { type RecordsFace, type RecordsResource, recordLists } from './record-columns'
import { TrackPseudonyms, TrackRows } from './TrackRows'

type Rows = ComponentType<{ rows: readonly never[] }>

const rowsOf: Readonly<Record<RecordsResource, Readonly<Record<RecordsFace, Rows>>>> = {
  tracks: { team: TrackRows, pseudonym: TrackPseudonyms },
  interactions: { team: ExchangeRows, pseudonym: ExchangePseudonyms },
  epcis: { team: EpciRows, pseudonym: EpciRows },
}

/** What opens the records themselves; nothing of an EPCI is anyone's. */
const reads: Readonly<Record<RecordsResource, string>> = {
  tracks: 'journeys.read',
  interactions: 'interactions.read',
  epcis: 'territory.read',
}

/** The page of one of these lists. */
export function pageOf(resource: RecordsResource): ComponentType {
  return function RecordsPage() {
    const { permissions } = usePermissions<string[]>()
    if (!permissions) return <Loading />
    return <Records resource={resource} face={permissions.includes(reads[resource]) ? 'team' : 'pseudonym'} />
  }
}

/** The records behind a figure; pseudonyms for who may only list. */
function Records({ resource, face }: { resource: RecordsResource; face: RecordsFace }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const address = readAddress(useLocation().search)
  const { columns, sort: first } = recordLists[resource][face]
  const { filter, page } = address
  const sort = address.sort ?? first
  const goTo = (changes: Partial<InstallationsAddress>) =>
    navigate({ pathname: `/${resource}`, search: writeAddress({ ...address, page: 1, ...changes }) })
  const { data, total, error } = useGetList<RaRecord<string>>(
    resource,
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const Rows = rowsOf[resource][face]
  const title = translate(`indicators.records.${resource}`)
  return (
    <>
      <PageTitle title={title} notePlace="under" {...(face === 'pseudonym' && { note: translate('journeys.list.pseudonyms') })}>
        <FigureChips filter={filter} onChange={(kept) => goTo({ filter: kept })} />
      </PageTitle>
      {error && <EmptyState title={translate('journeys.list.failed')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {!error && !data && <Loading />}
      {data?.length === 0 && <EmptyState title={translate('indicators.records.none')} />}
      {data && data.length > 0 && (
        <ListTable
          caption={title}
          columns={columns}
          onSort={(to) => goTo({ sort: to })}
          resource={resource}
          filter={filter}
          sort={sort}
          page={page}
          total={total ?? 0}
          onPage={(to) => goTo({ page: to })}
        >
          <Rows rows={data as never} />
        </ListTable>
      )}
    </>
  )
}
