import { departureCalendar } from '@ancrage/contract/departure-calendar'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { SignOutIcon } from '@phosphor-icons/react/dist/csr/SignOut'
import { useState } from 'react'
import { type RaRecord, useGetList, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { FigureChips } from '../installations/FigureChips'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { EmptyState } from '../ui/EmptyState'
import { ListTable } from '../ui/list/ListTable'
import { perPage } from '../ui/list/paging'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { ByAgePanel } from './ByAgePanel'
import { CalendarPanel } from './CalendarPanel'
import { columns } from './columns'
import { DepartureDialog } from './DepartureDialog'
import { DepartureRows, PseudonymRows } from './DepartureRows'
import styles from './Departures.module.css'
import { type DeparturesAddress, listFilter, readAddress, shownDepartures, writeAddress } from './departures-address'
import { PlacesPanel } from './PlacesPanel'

/** « Départs à venir »: the months ahead, who is left, and the registry of departures; pseudonyms for who may only list. */
export function Departures() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return <Registry permissions={permissions} />
}

const offered = ['professionCode', 'epciCode', 'certainty'] as const

function Registry({ permissions }: { permissions: readonly string[] }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const named = permissions.includes('departures.read')
  const address = readAddress(useLocation().search)
  const goTo = (changes: Partial<DeparturesAddress>) =>
    navigate({ pathname: '/departures', search: writeAddress({ ...address, page: 1, ...changes }) })
  const slices = slicesOf(address.filter)
  const ofFigure = 'in' in address.filter
  return (
    <>
      <PageTitle
        title={translate(ofFigure ? 'departures.list' : 'departures.title')}
        notePlace="under"
        {...(!named && { note: translate('journeys.list.pseudonyms') })}
      >
        <FigureChips filter={address.filter} offered={offered} onChange={(filter) => goTo({ filter })} />
        {permissions.includes('departures.write') && (
          <Button startIcon={<PlusIcon size={16} weight="bold" aria-hidden />} onClick={() => setAdding(true)}>
            {translate('departures.new')}
          </Button>
        )}
      </PageTitle>
      {adding && <DepartureDialog onClose={() => setAdding(false)} />}
      {!ofFigure && (
        <div className={styles.panels}>
          <Ahead slices={slices} />
          {named && <ByAgePanel slices={slices} />}
        </div>
      )}
      {!ofFigure && (
        <SegmentedSwitch
          label={translate('departures.shown')}
          options={shownDepartures.map((value) => ({ value, label: translate(`departures.show.${value}`) }))}
          value={address.show}
          onChange={(show) => goTo({ show })}
        />
      )}
      <List address={address} face={named ? 'team' : 'pseudonym'} goTo={goTo} />
    </>
  )
}

function Ahead({ slices }: { slices: Readonly<Record<string, string>> }) {
  const { data } = useCall(departureCalendar.ahead, { query: slices }, { keepPrevious: true })
  if (!data) return <Loading />
  return (
    <>
      <CalendarPanel calendar={data} />
      <PlacesPanel places={data.places} />
    </>
  )
}

interface ListProps {
  address: DeparturesAddress
  face: keyof typeof columns
  goTo: (changes: Partial<DeparturesAddress>) => void
}

const byFace = {
  team: { left: 'leftOn', expected: 'expectedOn', Rows: DepartureRows },
  pseudonym: { left: 'leftMonth', expected: 'expectedMonth', Rows: PseudonymRows },
} as const

function List({ address, face, goTo }: ListProps) {
  const translate = useTranslate()
  const { left, expected, Rows } = byFace[face]
  const filter = listFilter(address, left)
  const sort =
    address.sort ?? (address.show === 'gone' ? { field: left, order: 'DESC' as const } : { field: expected, order: 'ASC' as const })
  const { data, total, error } = useGetList<RaRecord<string>>(
    'departures',
    { filter, pagination: { page: address.page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  if (error) return <EmptyState title={translate('journeys.list.failed')}>{translate(error.message, { _: error.message })}</EmptyState>
  if (!data) return <Loading />
  if (data.length === 0) return <EmptyState Icon={SignOutIcon} title={translate('departures.none')} />
  return (
    <ListTable
      caption={translate('departures.list')}
      columns={columns[face]}
      className={styles.list}
      onSort={(to) => goTo({ sort: to })}
      resource="departures"
      filter={filter}
      sort={sort}
      page={address.page}
      total={total ?? 0}
      onPage={(to) => goTo({ page: to })}
    >
      <Rows rows={data as never} />
    </ListTable>
  )
}

/** What narrows the figures as it narrows the list. */
function slicesOf(filter: DeparturesAddress['filter']): Readonly<Record<string, string>> {
  const kept = ['professionCode', 'epciCode', 'sectorId'].flatMap((key) => (typeof filter[key] === 'string' ? [[key, filter[key]]] : []))
  return Object.fromEntries(kept)
}
