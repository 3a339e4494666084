import { type Binned, bin, binned, binPage } from '@ancrage/contract/bin'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useId, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { EmptyState } from '../ui/EmptyState'
import { FolderTabs } from '../ui/FolderTabs'
import { LoadFailed } from '../ui/LoadFailed'
import styles from './Bin.module.css'
import { BinFoot } from './BinFoot'
import { BinRow } from './BinRow'

/** What I threw away, or may take back: by kind, the latest first, for thirty days. */
export function Bin() {
  const translate = useTranslate()
  const panelId = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [address, setAddress] = useSearchParams()
  const asked = binned.find((name) => name === address.get('resource'))
  const from = Math.max(0, Number(address.get('from')) || 0)
  const { data, error, refetch } = useCall(bin, { query: { ...(asked && { resource: asked }), from } }, { keepPrevious: true })
  const resource = asked ?? data?.counts[0]?.resource ?? 'people'
  const go = (to: Binned, start: number) => setAddress({ resource: to, ...(start > 0 && { from: String(start) }) })
  const total = data?.counts.find((one) => one.resource === resource)?.count ?? 0
  return (
    <>
      <PageTitle title={translate('bin.title')} note={translate('bin.lead')} notePlace="under" />
      {data && (
        <FolderTabs
          label={translate('bin.tabs')}
          tabs={data.counts.map(({ resource: key, count }) => ({ key, label: translate(`bin.of.${key}`), count }))}
          current={resource}
          onChange={(to) => go(to, 0)}
          panelId={panelId}
        />
      )}
      <div ref={panel} tabIndex={-1} id={panelId} role="tabpanel" aria-label={translate(`bin.of.${resource}`)} className={styles.panel}>
        {!data && !error && <Loading />}
        {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
        {data?.rows.length === 0 && (
          <EmptyState Icon={TrashIcon} title={translate('bin.empty')}>
            {translate('bin.empty_hint')}
          </EmptyState>
        )}
        <ul>
          {data?.rows.map((row) => (
            <BinRow key={row.id} resource={resource} row={row} onRestored={() => panel.current?.focus({ preventScroll: true })} />
          ))}
        </ul>
        {total > binPage && <BinFoot from={from} total={total} onGo={(start) => go(resource, start)} />}
      </div>
    </>
  )
}
