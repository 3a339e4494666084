import Button from '@mui/material/Button'
import { ListChecksIcon } from '@phosphor-icons/react/dist/csr/ListChecks'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Loading } from '../layout/Loading'
import { EmptyState } from '../ui/EmptyState'
import { LoadFailed } from '../ui/LoadFailed'
import { BinnedPlaybooks } from './BinnedPlaybooks'
import { NewPlaybookSheet } from './NewPlaybookSheet'
import styles from './PlaybookShelf.module.css'
import { ShelfRow } from './ShelfRow'
import { usePlaybooks } from './use-playbooks'

/** The playbooks of the site, each with what takes it, its version and who follows it. */
export function PlaybookShelf() {
  const translate = useTranslate()
  const { data, error, refetch } = usePlaybooks()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <AdminTitle title={translate('playbooks.title')} note={translate('playbooks.lead')} notePlace="under">
        <Button variant="contained" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setAdding(true)}>
          {translate('playbooks.new')}
        </Button>
      </AdminTitle>
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <EmptyState Icon={ListChecksIcon} title={translate('playbooks.none')}>
          {translate('playbooks.none_hint')}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className={styles.shelf} aria-label={translate('playbooks.title')}>
          {data.map((playbook) => (
            <ShelfRow key={playbook.id} playbook={playbook} />
          ))}
        </ul>
      )}
      <BinnedPlaybooks />
      {adding && <NewPlaybookSheet models={data ?? []} onClose={() => setAdding(false)} />}
    </>
  )
}
