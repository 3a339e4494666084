import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { EmptyState } from '../ui/EmptyState'
import { LoadFailed } from '../ui/LoadFailed'
import { SectorSheet } from './SectorSheet'
import { SectorTable } from './SectorTable'
import { Unassigned } from './Unassigned'
import { type Sector, useTerritory } from './use-territory'

/** « Secteurs », for whoever draws them. */
export function Sectors() {
  return (
    <Kept permission="sectors.write">
      <SectorList />
    </Kept>
  )
}

function SectorList() {
  const translate = useTranslate()
  const { territory, error, refetch } = useTerritory()
  const [written, setWritten] = useState<Sector | 'new' | null>(null)
  const add = (
    <Button variant="contained" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setWritten('new')}>
      {translate('sectors.new')}
    </Button>
  )
  return (
    <>
      <AdminTitle title={translate('sectors.title')}>{territory && territory.sectors.length > 0 && add}</AdminTitle>
      {territory && territory.sectors.length > 0 && (
        <>
          <SectorTable territory={territory} onOpen={setWritten} />
          <Unassigned territory={territory} />
        </>
      )}
      {territory && territory.sectors.length === 0 && (
        <EmptyState title={translate('sectors.none')} action={add}>
          {translate('sectors.none_hint', { count: territory.places.length })}
        </EmptyState>
      )}
      {!territory && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!territory && !error && <Loading />}
      {written && territory && (
        <SectorSheet sector={written === 'new' ? null : written} territory={territory} onClose={() => setWritten(null)} />
      )}
    </>
  )
}
