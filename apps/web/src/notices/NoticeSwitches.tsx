import { notices } from '@ancrage/contract/notices'
import type { WrittenBodyOf } from '@ancrage/contract/route'
import { type NoticeKind, noticeChoices } from '@ancrage/domain/notices/notice'
import Checkbox from '@mui/material/Checkbox'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { call, useCall } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import styles from './NoticeSwitches.module.css'

type Switch = WrittenBodyOf<typeof notices.setSwitch>

const ways = ['onSite', 'byMail'] as const

/** What one wishes to be told: each kind on the site, and in the morning mail. A tick is kept at once. */
export function NoticeSwitches() {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useCall(notices.switches, {})
  const setting = useCommand((body: Switch) => call(notices.setSwitch, { body }))
  const [ticked, setTicked] = useState<Partial<Record<NoticeKind, Switch>>>({})
  const set = async (wish: Switch) => {
    setTicked((all) => ({ ...all, [wish.kind]: wish }))
    if (!(await setting.run(wish))) setTicked(({ [wish.kind]: _, ...others }) => others)
  }
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  return (
    <>
      <p>{translate('notices.settings_lead')}</p>
      {!data.mails && <p className={styles.hint}>{translate('notices.no_mails')}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate('notices.kind')}</th>
            {ways.map((way) => (
              <th key={way} scope="col">
                {translate(`notices.way.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.switches.map((known) => {
            const kept = ticked[known.kind] ?? known
            const label = noticeChoices.labels[kept.kind][language]
            return (
              <tr key={kept.kind}>
                <th scope="row">{label}</th>
                {ways.map((way) => (
                  <td key={way}>
                    <Checkbox
                      checked={kept[way]}
                      slotProps={{ input: { 'aria-label': `${label}, ${translate(`notices.way.${way}`)}` } }}
                      onChange={(_, on) => void set({ ...kept, [way]: on })}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <FormProblem problem={setting.refused} />
    </>
  )
}
