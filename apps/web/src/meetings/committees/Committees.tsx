import type { committees } from '@ancrage/contract/committees'
import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import { committeeKindChoices } from '@ancrage/domain/meetings/meeting'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { EmptyState } from '../../ui/EmptyState'
import { LoadFailed } from '../../ui/LoadFailed'
import list from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { CommitteeDialog } from './CommitteeDialog'
import styles from './Committees.module.css'

export type Committee = RecordOf<typeof committees>

const all = { pagination: { page: 1, perPage: 100 }, sort: { field: 'createdAt', order: 'ASC' as const } }

/** « Instances », for whoever names them. */
export function Committees() {
  return (
    <Kept permission="committees.write">
      <CommitteeList />
    </Kept>
  )
}

function CommitteeList() {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useGetList<Committee>('committees', all)
  const [written, setWritten] = useState<Committee | 'new' | null>(null)
  const add = (
    <Button variant="contained" aria-haspopup="dialog" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setWritten('new')}>
      {translate('meetings.new_body')}
    </Button>
  )
  return (
    <>
      <AdminTitle title={translate('meetings.bodies')} note={translate('meetings.bodies_lead')} notePlace="under">
        {data && data.length > 0 && add}
      </AdminTitle>
      {data?.length === 0 && (
        <EmptyState title={translate('meetings.no_body')} action={add}>
          {translate('meetings.no_body_hint')}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <div className={list.panel}>
          <table className={`${list.table} ${styles.table}`}>
            <caption className={list.caption}>{translate('meetings.bodies')}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.committees.name[language]}</th>
                <th scope="col">{labels.committees.kind[language]}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((committee) => (
                <tr key={committee.id}>
                  <th scope="row" data-column="person">
                    <button
                      type="button"
                      className={`${list.name} ${styles.open}`}
                      aria-haspopup="dialog"
                      onClick={() => setWritten(committee)}
                    >
                      {committee.name}
                    </button>
                  </th>
                  <td>{committeeKindChoices.labels[committee.kind][language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {written && <CommitteeDialog committee={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
    </>
  )
}
