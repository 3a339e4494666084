import { AddressBookIcon } from '@phosphor-icons/react/dist/csr/AddressBook'
import { HandWavingIcon } from '@phosphor-icons/react/dist/csr/HandWaving'
import { useCallback } from 'react'
import { useGetList, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { FolderTabs } from '../ui/FolderTabs'
import { SearchField } from '../ui/list/SearchField'
import { useDefaultView } from '../views/use-views'
import { ViewsMenu } from '../views/ViewsMenu'
import { NewContacts } from './list/NewContacts'
import { PeopleFilters } from './list/PeopleFilters'
import { PeopleList } from './list/PeopleList'
import { PseudonymPeople } from './list/PseudonymPeople'
import { turnTo, withFilter, writePeopleAddress } from './list/people-address'
import { plainPeople, usePeopleAddress } from './list/use-people-address'
import styles from './People.module.css'

const panelId = 'people-panel'
const filterKeys = { all: ['category', 'professionCode', 'epciCode', 'hasJourney'], new: ['professionCode', 'epciCode'] } as const
const one = { page: 1, perPage: 1 }

/** « Annuaire »: everyone the mission meets, and those whom nobody follows yet; pseudonyms for who may only list. */
export function People() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return permissions.includes('people.read') ? <Directory /> : <PseudonymPeople />
}

function Directory() {
  const translate = useTranslate()
  const { address, goTo } = usePeopleAddress()
  const ready = useDefaultView('people')
  const all = useGetList('people', { pagination: one, sort: { field: 'id', order: 'ASC' } })
  const leads = useGetList('journeys', { pagination: one, filter: { status: 'to_qualify' }, sort: { field: 'id', order: 'ASC' } })
  const search = useCallback((q: string) => goTo(withFilter(address, 'q', q), { replace: true }), [address, goTo])
  const tabs = [
    { key: 'all', label: translate('people.tab_all'), Icon: AddressBookIcon, ...counted(all.total) },
    { key: 'new', label: translate('people.tab_new'), Icon: HandWavingIcon, ...counted(leads.total) },
  ] as const
  if (!ready) return <Loading />
  return (
    <>
      <PageTitle
        title={translate('people.title')}
        note={<ViewsMenu screen="people" search={writePeopleAddress(address)} plain={plainPeople} />}
      />
      <FolderTabs
        label={translate('people.tabs')}
        tabs={tabs}
        current={address.tab}
        onChange={(tab) => goTo(turnTo(tab, address))}
        panelId={panelId}
      />
      <div id={panelId} role="tabpanel" aria-label={translate(`people.tab_${address.tab}`)} className={styles.tab}>
        <div className={styles.tools}>
          <SearchField label={translate('people.search')} value={String(address.filter.q ?? '')} onChange={search} />
          <PeopleFilters address={address} onChange={goTo} keys={filterKeys[address.tab]} />
        </div>
        {address.tab === 'new' ? <NewContacts address={address} onChange={goTo} /> : <PeopleList address={address} onChange={goTo} />}
      </div>
    </>
  )
}

function counted(total: number | undefined): { count?: number } {
  return total === undefined ? {} : { count: total }
}
