import { labels } from '@ancrage/contract/labels'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { type RaRecord, useGetList, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { type InstallationsAddress, readAddress, writeAddress } from '../../installations/installations-address'
import type { ListColumn } from '../../journeys/list/columns'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { ListTable } from '../../ui/list/ListTable'
import { perPage } from '../../ui/list/paging'
import { PaymentChips } from './PaymentChips'
import own from './PaymentList.module.css'
import { PaymentRows, PseudonymRows } from './PaymentRows'

const { 'aid-payments': words, 'aid-applications': ofApplications } = labels

/** The columns of the list; also those of who sees no name. */
const columns: Readonly<Record<'team' | 'pseudonym', readonly ListColumn[]>> = {
  team: [
    { key: 'person', label: ofApplications.personId },
    { key: 'scheme', label: words.schemeId },
    { key: 'kind', label: words.kind, sort: 'kind' },
    { key: 'amount', label: words.amountCents, sort: 'amountCents' },
    { key: 'due', label: words.dueOn, sort: 'dueOn' },
    { key: 'status', label: words.status, sort: 'status' },
    { key: 'mandate', label: words.mandateNumber, sort: 'mandateNumber' },
    { key: 'paid', label: words.paidOn, sort: 'paidOn' },
  ],
  pseudonym: [
    { key: 'profession', label: words.professionCode, sort: 'professionCode' },
    { key: 'epci', label: words.epciCode },
    { key: 'kind', label: words.kind, sort: 'kind' },
    { key: 'status', label: words.status, sort: 'status' },
    { key: 'paid', label: words.paidMonth, sort: 'paidMonth' },
  ],
}
const latestFirst = { team: { field: 'dueOn', order: 'DESC' }, pseudonym: { field: 'paidMonth', order: 'DESC' } } as const

/** Every payment of an aid, or those behind a figure; pseudonyms for who may only list. */
export function PaymentList() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return <Payments face={permissions.includes('aid_applications.read') ? 'team' : 'pseudonym'} />
}

function Payments({ face }: { face: keyof typeof columns }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const address = readAddress(useLocation().search)
  const { filter, page } = address
  const sort = address.sort ?? latestFirst[face]
  const goTo = (changes: Partial<InstallationsAddress>) =>
    navigate({ pathname: '/aid-payments', search: writeAddress({ ...address, page: 1, ...changes }) })
  const { data, total, error } = useGetList<RaRecord<string>>(
    'aid-payments',
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const Rows = face === 'team' ? PaymentRows : PseudonymRows
  return (
    <>
      <PageTitle
        title={translate('aid_payments.list_title')}
        notePlace="under"
        {...(face === 'pseudonym' && { note: translate('journeys.list.pseudonyms') })}
      />
      <PaymentChips filter={filter} named={face === 'team'} onChange={(kept) => goTo({ filter: kept })} />
      {error && <EmptyState title={translate('journeys.list.failed')}>{translate(error.message, { _: error.message })}</EmptyState>}
      {!error && !data && <Loading />}
      {data?.length === 0 && (
        <EmptyState Icon={HandCoinsIcon} title={translate('aid_payments.list_none')}>
          {translate('aid_payments.list_none_hint')}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ListTable
          caption={translate('aid_payments.list_title')}
          columns={columns[face]}
          className={own.list}
          onSort={(to) => goTo({ sort: to })}
          resource="aid-payments"
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
