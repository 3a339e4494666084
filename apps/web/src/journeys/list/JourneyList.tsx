import type { journeys } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useGetList, useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import styles from '../../ui/list/List.module.css'
import { ListFoot } from '../../ui/list/ListFoot'
import { perPage } from '../../ui/list/paging'
import { SortHead } from '../../ui/list/SortHead'
import type { JourneysAddress } from '../filter/journeys-address'
import { journeyColumns } from './columns'
import { JourneyRow } from './JourneyRow'
import { useRelated } from './use-related'

type Journey = RecordOf<typeof journeys>

export interface JourneyListProps {
  address: JourneysAddress
  onChange: (address: JourneysAddress) => void
}

/** The journeys of the filter, a page at a time: one line each, which opens its page. */
export function JourneyList({ address, onChange }: JourneyListProps) {
  const translate = useTranslate()
  const { filter, page, sort } = address
  const { data, total, isPending, error } = useGetList<Journey>(
    'journeys',
    { filter: filter ?? {}, pagination: { page, perPage }, sort },
    { placeholderData: (previous) => previous },
  )
  const related = useRelated(data ?? [])
  if (error)
    return (
      <EmptyState Icon={WarningDiamondIcon} title={translate('journeys.list.failed')}>
        {translate(error.message, { _: error.message })}
      </EmptyState>
    )
  if (isPending) return <p className={styles.loading}>{translate('app.loading')}</p>
  if (data.length === 0) {
    return (
      <EmptyState Icon={PathIcon} title={translate('journeys.list.none')}>
        {translate('journeys.list.none_hint')}
      </EmptyState>
    )
  }
  return (
    <div className={styles.panel}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('journeys.title')}</caption>
        <thead>
          <tr>
            {journeyColumns.map((column) => (
              <SortHead key={column.key} column={column} sort={sort} onSort={(to) => onChange({ ...address, sort: to, page: 1 })} />
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((journey) => (
            <JourneyRow key={journey.id} journey={journey} related={related} />
          ))}
        </tbody>
      </table>
      <ListFoot filter={filter ?? {}} sort={sort} page={page} total={total ?? 0} onPage={(to) => onChange({ ...address, page: to })} />
    </div>
  )
}
