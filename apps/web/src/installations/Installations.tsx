import Button from '@mui/material/Button'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { type RaRecord, useGetList, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { ListTable } from '../ui/list/ListTable'
import { perPage } from '../ui/list/paging'
import { AttributionCounts } from './AttributionCounts'
import { columns } from './columns'
import { FigureChips } from './FigureChips'
import { InstallationDialog } from './InstallationDialog'
import { InstallationRows, PseudonymRows } from './InstallationRows'
import { type RegistryAddress, readRegistry, slicesOf, writeRegistry } from './installations-address'
import { RetentionPanel } from './RetentionPanel'

/** The registry of installations, or those behind a figure; pseudonyms for who may only list. */
export function Installations() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return <Registry face={permissions.includes('installations.read') ? 'team' : 'pseudonym'} />
}

const offered = ['professionCode', 'epciCode'] as const
const latestFirst = { team: { field: 'effectiveOn', order: 'DESC' }, pseudonym: { field: 'effectiveMonth', order: 'DESC' } } as const

function Registry({ face }: { face: keyof typeof columns }) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const writes = permissions.includes('installations.write')
  const [adding, setAdding] = useState(false)
  const navigate = useNavigate()
  const address = readRegistry(useLocation().search)
  const { filter, page } = address
  const sort = address.sort ?? latestFirst[face]
  const goTo = (changes: Partial<RegistryAddress>) =>
    navigate({ pathname: '/installations', search: writeRegistry({ ...address, page: 1, ...changes }) })
  const { data, total, error } = useGetList<RaRecord<string>>(
    'installations',
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const Rows = face === 'team' ? InstallationRows : PseudonymRows
  return (
    <>
      <PageTitle
        title={translate('installations.title')}
        notePlace="under"
        {...(face === 'pseudonym' && { note: translate('journeys.list.pseudonyms') })}
      >
        <FigureChips filter={filter} offered={offered} onChange={(kept) => goTo({ filter: kept })} />
        {writes && (
          <Button startIcon={<PlusIcon size={16} weight="bold" aria-hidden />} onClick={() => setAdding(true)}>
            {translate('installations.new')}
          </Button>
        )}
      </PageTitle>
      {adding && <InstallationDialog onClose={() => setAdding(false)} />}
      <RetentionPanel slices={slicesOf(filter)} address={address} onChange={goTo} />
      <AttributionCounts address={address} />
      {error && <EmptyState title={translate('journeys.list.failed')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {!error && !data && <Loading />}
      {data?.length === 0 && <EmptyState Icon={FlagPennantIcon} title={translate('installations.none')} />}
      {data && data.length > 0 && (
        <ListTable
          caption={translate('installations.title')}
          columns={columns[face]}
          onSort={(to) => goTo({ sort: to })}
          resource="installations"
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
