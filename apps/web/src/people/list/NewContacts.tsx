import type { journeys } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import Checkbox from '@mui/material/Checkbox'
import { HandWavingIcon } from '@phosphor-icons/react/dist/csr/HandWaving'
import { useState } from 'react'
import { useGetList, usePermissions, useTranslate } from 'react-admin'
import { useSelection } from '../../journeys/list/use-selection'
import { EmptyState } from '../../ui/EmptyState'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { useColleagues } from '../../users/use-colleagues'
import { OpenJourneyDialog } from '../OpenJourneyDialog'
import { ShareSheet } from '../share/ShareSheet'
import { ContactDialog } from './ContactDialog'
import { newContactColumns } from './columns'
import type { ContactAct } from './NewContactMenu'
import { NewContactRow } from './NewContactRow'
import type { PeopleListProps } from './PeopleList'
import { PeopleTable } from './PeopleTable'
import { SelectionBar } from './SelectionBar'
import { useCommuneNames } from './use-commune-names'

type Journey = RecordOf<typeof journeys>
type Person = RecordOf<typeof people>

/** What was asked of one of them. */
interface Act {
  readonly name: 'open' | ContactAct
  readonly journey: Journey
  readonly person: Person
}

/** Those nobody has opened a journey for yet: who, from where, since when, and to whom they are given. */
export function NewContacts({ address, onChange }: PeopleListProps) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const mayShare = permissions.includes('journeys.write')
  const [act, setAct] = useState<Act | null>(null)
  const [sharing, setSharing] = useState(false)
  const { page, sort } = address
  const selection = useSelection<{ id: string }>(JSON.stringify(address.filter))
  const filter = { ...address.filter, status: 'to_qualify' }
  const { data, total, isPending, error } = useGetList<Journey>(
    'journeys',
    { filter, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const ids = (data ?? []).map(({ personId }) => personId)
  const { data: persons } = useGetList<Person>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames((persons ?? []).map(({ communeCode }) => communeCode))
  const { nameOf } = useColleagues()
  if (error) return <EmptyState title={translate('people.failed')}>{translate(error.message, { _: error.message })}</EmptyState>
  if (isPending) return <p role="status">{translate('app.loading')}</p>
  if (data.length === 0) {
    const filtered = Object.keys(address.filter).length > 0
    return (
      <EmptyState Icon={HandWavingIcon} title={translate(filtered ? 'people.none' : 'people.no_new')}>
        {translate(filtered ? 'people.none_hint' : 'people.no_new_hint')}
      </EmptyState>
    )
  }
  const ticked = data.filter(({ id }) => selection.has(id)).length
  const all = (
    <Checkbox
      checked={ticked === data.length}
      indeterminate={ticked > 0 && ticked < data.length}
      onChange={(_, now) => selection.set(data, now)}
      slotProps={{ input: { 'aria-label': translate('sharing.select_all') } }}
    />
  )
  return (
    <>
      {mayShare && <SelectionBar count={selection.chosen.length} onShare={() => setSharing(true)} onClear={selection.clear} />}
      <PeopleTable
        columns={newContactColumns}
        sort={sort}
        onSort={(to) => onChange({ ...address, sort: to, page: 1 })}
        tick={mayShare ? all : undefined}
        withAction
        foot={<ListFoot {...{ filter, sort, page }} total={total ?? 0} onPage={(to) => onChange({ ...address, page: to })} />}
      >
        {data.map((journey) => {
          const person = persons?.find(({ id }) => id === journey.personId)
          return (
            <NewContactRow
              key={journey.id}
              journey={journey}
              person={person}
              communeName={communeName(person?.communeCode)}
              advisorName={nameOf(journey.advisorId)}
              ticked={selection.has(journey.id)}
              onTick={(now) => selection.set([journey], now)}
              onAct={person && ((name) => setAct({ name, journey, person }))}
            />
          )
        })}
      </PeopleTable>
      {act?.name === 'open' && <OpenJourneyDialog {...act} onClose={() => setAct(null)} />}
      {act && act.name !== 'open' && <ContactDialog {...act} act={act.name} onClose={() => setAct(null)} />}
      {sharing && (
        <ShareSheet
          ids={selection.chosen.map(({ id }) => id)}
          onClose={() => setSharing(false)}
          onShared={() => {
            setSharing(false)
            selection.clear()
          }}
        />
      )}
    </>
  )
}
