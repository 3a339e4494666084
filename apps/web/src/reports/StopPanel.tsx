import { labels } from '@ancrage/contract/labels'
import { meetings } from '@ancrage/contract/meetings'
import { sessionReports } from '@ancrage/contract/session-reports'
import { isDay } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { StampIcon } from '@phosphor-icons/react/dist/csr/Stamp'
import { type FormEvent, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { call, useCall } from '../providers/call'
import { generalMessage } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { formatDay } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import type { Asked, AskedKey } from './asked-address'
import styles from './NewReport.module.css'

export interface StopPanelProps {
  asked: Asked
  onAsk: (key: AskedKey, value: string) => void
  /** The period that what is asked comes to, once read. */
  period: { readonly from: string; readonly to: string } | undefined
}

const slices = ['professionCode', 'epciCode', 'sectorId', 'advisorId'] as const
const days = ['from', 'to'] as const

/** « Arrêter les chiffres »: for which session, over which period, of what; then they are kept as they are. */
export function StopPanel({ asked, onAsk, period }: StopPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const say = useSay()
  const { options, labelOf } = useFilterWords()
  const { data: calendar } = useCall(meetings.calendar, {})
  const [key] = useState(newRequestKey)
  const { run, pending, refused } = useCommand((body: Asked) =>
    call(sessionReports.stop, {
      body: { meetingId: null, ...body },
      headers: { 'Idempotency-Key': `${key} ${JSON.stringify(body)}`.slice(0, 200) },
    }),
  )
  const bodyName = (id: string) => calendar?.committees.find((one) => one.id === id)?.name ?? ''
  const sessions = (calendar?.meetings ?? []).map(({ id, committeeId, heldOn }) => ({
    id,
    name: `${bodyName(committeeId)}, ${formatDay(heldOn, language, 'long')}`,
  }))
  const stoppedOn = formatDay(period && isDay(period.to) ? period.to : today, language, 'long')
  const stop = async (event: FormEvent) => {
    event.preventDefault()
    const report = await run(asked)
    if (!report) return
    say(translate('reports.stopped'))
    navigate(`/reports/${report.id}`)
  }
  return (
    <Panel title={translate('reports.stop')} Icon={StampIcon}>
      <form noValidate className={styles.form} onSubmit={(event) => void stop(event)}>
        <TextField
          select
          label={labels.reports.meetingId[language]}
          value={sessions.some(({ id }) => id === asked.meetingId) ? asked.meetingId : ''}
          error={refused?.errors.meetingId !== undefined}
          helperText={refused?.errors.meetingId ?? translate('reports.meeting_hint')}
          onChange={({ target }) => onAsk('meetingId', target.value)}
        >
          <MenuItem value="">{translate('reports.no_meeting')}</MenuItem>
          {sessions.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <div className={styles.days}>
          {days.map((end) => (
            <TextField
              key={end}
              type="date"
              label={labels.reports[`${end}On`][language]}
              value={asked[end] ?? period?.[end] ?? ''}
              error={refused?.errors[end] !== undefined}
              helperText={refused?.errors[end] ?? translate(`reports.${end}_hint`)}
              onChange={({ target }) => onAsk(end, target.value)}
            />
          ))}
        </div>
        {slices.map((slice) => (
          <TextField
            key={slice}
            select
            label={labelOf(slice)}
            value={options[slice].some(({ value }) => value === asked[slice]) ? asked[slice] : ''}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            onChange={({ target }) => onAsk(slice, target.value)}
          >
            <MenuItem value="">{translate(`reports.all.${slice}`)}</MenuItem>
            {options[slice].map(({ value, label }) => (
              <MenuItem key={value} value={value}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        ))}
        <p className={styles.quiet}>{translate('reports.stop_hint')}</p>
        <FormProblem problem={refused && generalMessage(refused, ['meetingId', ...days]) ? refused : null} />
        <Button type="submit" variant="contained" disabled={pending}>
          {translate('reports.stop_at', { day: stoppedOn })}
        </Button>
      </form>
    </Panel>
  )
}
