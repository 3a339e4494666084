import { meetings } from '@ancrage/contract/meetings'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { UsersThreeIcon } from '@phosphor-icons/react/dist/csr/UsersThree'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { EmptyState } from '../ui/EmptyState'
import { LoadFailed } from '../ui/LoadFailed'
import list from '../ui/list/List.module.css'
import { Panel } from '../ui/Panel'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { MeetingDialog } from './MeetingDialog'
import { MeetingLine } from './MeetingLine'
import styles from './Meetings.module.css'
import { type MeetingTime, timeOf } from './meeting-time'

export type Calendar = ReplyOf<(typeof meetings)['calendar']>

const times: readonly MeetingTime[] = ['coming', 'to_close', 'past']

/** « Comités »: the meetings to come, those whose minutes are still open, those held; by body, in the address. */
export function Meetings() {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { data, error, refetch } = useCall(meetings.calendar, {})
  const [search, setSearch] = useSearchParams()
  const [adding, setAdding] = useState(false)
  const body = search.get('body') ?? ''
  const writes = permissions.includes('meetings.write')
  const add = writes && data && data.committees.length > 0 && (
    <Button variant="contained" aria-haspopup="dialog" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {translate('meetings.new')}
    </Button>
  )
  const shown = data?.meetings.filter(({ committeeId }) => body === '' || committeeId === body)
  return (
    <>
      <PageTitle title={translate('meetings.title')} note={translate('meetings.lead')} notePlace="under">
        {data && data.meetings.length > 0 && add}
      </PageTitle>
      {data && data.committees.length > 1 && data.meetings.length > 0 && (
        <div className={styles.bodies}>
          <SegmentedSwitch
            label={translate('meetings.by_body')}
            options={[
              { value: '', label: translate('meetings.all') },
              ...data.committees.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={body}
            onChange={(to) => setSearch(to === '' ? {} : { body: to })}
          />
        </div>
      )}
      {data && shown?.length === 0 && (
        <EmptyState Icon={UsersThreeIcon} title={translate('meetings.none')} action={add}>
          {translate(writes ? 'meetings.none_hint' : 'meetings.none_hint_reader')}
        </EmptyState>
      )}
      {data && shown && (
        <div className={styles.groups}>
          {times.map((time) => {
            const own = shown.filter((meeting) => timeOf(meeting, data.today) === time)
            const ordered = time === 'coming' ? own.toReversed() : own
            return (
              own.length > 0 && (
                <Panel key={time} title={translate(`meetings.time.${time}`)} count={own.length}>
                  <table className={styles.lines}>
                    <caption className={list.caption}>{translate(`meetings.time.${time}`)}</caption>
                    <tbody>
                      {ordered.map((meeting) => (
                        <MeetingLine key={meeting.id} meeting={meeting} calendar={data} />
                      ))}
                    </tbody>
                  </table>
                </Panel>
              )
            )
          })}
        </div>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {adding && data && <MeetingDialog meeting={null} committees={data.committees} onClose={() => setAdding(false)} />}
    </>
  )
}
