import { labels } from '@ancrage/contract/labels'
import Button from '@mui/material/Button'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { SlidersHorizontalIcon } from '@phosphor-icons/react/dist/csr/SlidersHorizontal'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { LoadFailed } from '../ui/LoadFailed'
import styles from '../ui/list/List.module.css'
import { useLanguage } from '../ui/use-language'
import { useColleagues } from '../users/use-colleagues'
import { CriteriaSheet } from './CriteriaSheet'
import { ResumeDialog } from './ResumeDialog'
import own from './WaitingList.module.css'
import { WaitingRow } from './WaitingRow'
import { WeighDialog } from './WeighDialog'
import { useWaitingList, type WaitingEntry, type WaitingListReply } from './waiting-entry'

/** « Liste d’attente »: the journeys that wait for a place, in order, each place explained. */
export function WaitingList() {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { data, error, refetch } = useWaitingList()
  const [choosing, setChoosing] = useState(false)
  const mayChoose = permissions.includes('waiting_list.write')
  return (
    <>
      <PageTitle
        title={translate('waiting_list.title')}
        note={data && translate('waiting_list.count', { smart_count: data.entries.length })}
      >
        {mayChoose && data && (
          <Button startIcon={<SlidersHorizontalIcon size={18} aria-hidden />} onClick={() => setChoosing(true)}>
            {translate('waiting_list.criteria')}
          </Button>
        )}
      </PageTitle>
      {data && <Entries list={data} />}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {choosing && data && <CriteriaSheet list={data} onClose={() => setChoosing(false)} />}
    </>
  )
}

type Act = { readonly name: 'weigh' | 'resume'; readonly entry: WaitingEntry }

function Entries({ list }: { list: WaitingListReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const [act, setAct] = useState<Act | null>(null)
  if (list.entries.length === 0) {
    return (
      <EmptyState Icon={HourglassMediumIcon} title={translate('waiting_list.none')}>
        {translate('waiting_list.none_hint')}
      </EmptyState>
    )
  }
  const heads = [
    ['rank', translate('waiting_list.rank')],
    ['person', labels.journeys.personId[language]],
    ['why', translate('waiting_list.why')],
    ['points', translate('waiting_list.points')],
    ['since', translate('waiting_list.since')],
    ['wished', labels.journeys.targetOn[language]],
    ['followed', labels.journeys.advisorId[language]],
  ] as const
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('waiting_list.title')}</caption>
        <thead>
          <tr>
            {heads.map(([key, label]) => (
              <th key={key} scope="col" data-column={key}>
                {label}
              </th>
            ))}
            <th scope="col" data-column="action">
              <span className={styles.caption}>{translate('people.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.entries.map((entry) => (
            <WaitingRow
              key={entry.journeyId}
              entry={entry}
              advisorName={nameOf(entry.advisorId)}
              onResume={() => setAct({ name: 'resume', entry })}
              onWeigh={() => setAct({ name: 'weigh', entry })}
            />
          ))}
        </tbody>
      </table>
      {act?.name === 'weigh' && <WeighDialog entry={act.entry} list={list} onClose={() => setAct(null)} />}
      {act?.name === 'resume' && <ResumeDialog entry={act.entry} onClose={() => setAct(null)} />}
    </div>
  )
}
