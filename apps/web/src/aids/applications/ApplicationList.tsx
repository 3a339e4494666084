import Button from '@mui/material/Button'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { LinkBase, type RaRecord, useGetList, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { type InstallationsAddress, readAddress, writeAddress } from '../../installations/installations-address'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { ListTable } from '../../ui/list/ListTable'
import { perPage } from '../../ui/list/paging'
import { SearchField } from '../../ui/list/SearchField'
import { ApplicationFilters } from './ApplicationFilters'
import own from './ApplicationList.module.css'
import { ApplicationRows, PseudonymRows } from './ApplicationRows'
import { columns } from './columns'

/** Every application for an aid, or those behind a figure; pseudonyms for who may only list. */
export function ApplicationList() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return (
    <Applications
      face={permissions.includes('aid_applications.read') ? 'team' : 'pseudonym'}
      mayCreate={permissions.includes('aid_applications.write')}
    />
  )
}

const latestFirst = { team: { field: 'number', order: 'DESC' }, pseudonym: { field: 'votedMonth', order: 'DESC' } } as const

function Applications({ face, mayCreate }: { face: keyof typeof columns; mayCreate: boolean }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const address = readAddress(useLocation().search)
  const { filter, page } = address
  const sort = address.sort ?? latestFirst[face]
  const goTo = (changes: Partial<InstallationsAddress>) =>
    navigate({ pathname: '/aid-applications', search: writeAddress({ ...address, page: 1, ...changes }) })
  const { data, total, error } = useGetList<RaRecord<string>>(
    'aid-applications',
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const Rows = face === 'team' ? ApplicationRows : PseudonymRows
  const search = (q: string) => {
    const { q: _, ...others } = filter
    goTo({ filter: q === '' ? others : { ...others, q } })
  }
  return (
    <>
      <PageTitle
        title={translate('aid_applications.list.title')}
        notePlace="under"
        {...(face === 'pseudonym' && { note: translate('journeys.list.pseudonyms') })}
      >
        {face === 'team' && (
          <SearchField
            label={translate('aid_applications.list.search')}
            hint={translate('aid_applications.list.search_hint')}
            value={typeof filter.q === 'string' ? filter.q : ''}
            onChange={search}
          />
        )}
        {mayCreate && (
          <Button
            variant="contained"
            startIcon={<PlusIcon size={16} weight="bold" aria-hidden />}
            component={LinkBase}
            to="/aid-applications/create"
          >
            {translate('aid_applications.new.short')}
          </Button>
        )}
      </PageTitle>
      <ApplicationFilters filter={filter} named={face === 'team'} onChange={(kept) => goTo({ filter: kept })} />
      {error && <EmptyState title={translate('journeys.list.failed')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {!error && !data && <Loading />}
      {data?.length === 0 && <EmptyState Icon={HandCoinsIcon} title={translate('aid_applications.list.none')} />}
      {data && data.length > 0 && (
        <ListTable
          caption={translate('aid_applications.list.title')}
          columns={columns[face]}
          className={own.list}
          onSort={(to) => goTo({ sort: to })}
          resource="aid-applications"
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
