import type { Binned, bin } from '@ancrage/contract/bin'
import type { ReplyOf } from '@ancrage/contract/route'
import { dayOf, timeOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { ArrowCounterClockwiseIcon } from '@phosphor-icons/react/dist/csr/ArrowCounterClockwise'
import { useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { useCommand } from '../providers/use-command'
import { personName } from '../tasks'
import { FormProblem } from '../ui/form/FormProblem'
import { formatDay, formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import styles from './Bin.module.css'
import { kindSaid } from './kind-said'

export interface BinRowProps {
  resource: Binned
  row: ReplyOf<typeof bin>['rows'][number]
  /** The line is about to leave, and its button with it. */
  onRestored: () => void
}

/** One record thrown away: what it is, whom it is about, who threw it away and when; « Restaurer » puts it back. */
export function BinRow({ resource, row, onRestored }: BinRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const restoring = useCommand(() => request('POST', `/${resource}/${row.id}/restore`).then(() => true))
  const kind = kindSaid(resource, row.kind, language)
  const name = row.name || kind || translate('bin.nameless')
  const when = translate('conflict.on_at', {
    day: formatDay(dayOf(row.archivedAt), language, 'short', today),
    time: formatTime(timeOf(row.archivedAt), language),
  })
  const restore = async () => {
    if (!(await restoring.run())) return
    say(translate('bin.restored', { name }))
    onRestored()
  }
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <b className={styles.name}>{name}</b>
        <span className={styles.more}>
          {[name === kind ? null : kind, row.person && personName(row.person, language)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.who}>{row.by ? translate('bin.by', { name: row.by, when }) : when}</span>
      <Button
        size="small"
        disabled={restoring.pending}
        startIcon={<ArrowCounterClockwiseIcon size={16} aria-hidden />}
        aria-label={translate('bin.restore_one', { name })}
        onClick={() => void restore()}
      >
        {translate('bin.restore')}
      </Button>
      <FormProblem problem={restoring.refused} />
    </li>
  )
}
