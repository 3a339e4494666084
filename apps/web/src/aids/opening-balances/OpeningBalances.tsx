import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { EmptyState } from '../../ui/EmptyState'
import { LoadFailed } from '../../ui/LoadFailed'
import { BalanceDialog } from './BalanceDialog'
import { BalanceTable } from './BalanceTable'
import type { OpeningBalance } from './balance'

/** « Reprise d'historique », for whoever answers for the figures. */
export function OpeningBalances() {
  return (
    <Kept permission="opening_balances.write">
      <BalanceList />
    </Kept>
  )
}

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'fromOn', order: 'DESC' as const } }

function BalanceList() {
  const translate = useTranslate()
  const { data, error, refetch } = useGetList<OpeningBalance>('opening-balances', all)
  const [written, setWritten] = useState<OpeningBalance | 'new' | null>(null)
  const add = (
    <Button variant="contained" aria-haspopup="dialog" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setWritten('new')}>
      {translate('opening_balances.new')}
    </Button>
  )
  return (
    <>
      <AdminTitle title={translate('opening_balances.title')} note={translate('opening_balances.lead')} notePlace="under">
        {data && data.length > 0 && add}
      </AdminTitle>
      {data && data.length > 0 && <BalanceTable balances={data} onOpen={setWritten} />}
      {data?.length === 0 && (
        <EmptyState title={translate('opening_balances.none')} action={add}>
          {translate('opening_balances.none_hint')}
        </EmptyState>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {written && <BalanceDialog balance={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
    </>
  )
}
