import { plans } from '@ancrage/contract/plan'
import { type Day, day as daySchema } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { FormProblem } from '../../ui/form/FormProblem'
import { Sheet } from '../../ui/form/Sheet'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useJourney } from '../page/journey-page'
import styles from './MoveSheet.module.css'
import { countsOf } from './plan-view'
import { ShiftRuler } from './ShiftRuler'
import { useMovePlan } from './use-move-plan'

export interface MoveSheetProps {
  /** The date asked for; the journey's own to begin with where there is none. */
  targetOn: Day | null
  onClose: () => void
}

/** « Arrivée visée » moved: every step slides old → new on the ruler before anything is written, each may be kept. */
export function MoveSheet({ targetOn, onClose }: MoveSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { journey } = useJourney()
  const [typed, setTyped] = useState<string>(targetOn ?? '')
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const { data: asked, success } = daySchema.safeParse(typed)
  const query = { params: { id: journey.id }, query: asked ? { targetOn: asked } : {} }
  const { data: plan, isPlaceholderData } = useCall(plans.plan, query, { enabled: success, keepPrevious: true })
  const shifts = plan?.shifts ?? null
  const move = useMovePlan()
  const counts = countsOf(shifts ?? [], unticked)
  const ready = asked !== undefined && shifts !== null && !isPlaceholderData
  const submit = async () => {
    if (!ready || move.pending) return
    const done = await move.run({ version: journey.version, targetOn: asked, keep: [...unticked] })
    if (done) onClose()
  }
  const toggle = (taskId: string) => {
    const next = new Set(unticked)
    if (!next.delete(taskId)) next.add(taskId)
    setUnticked(next)
  }
  return (
    <Sheet
      title={translate('plan.move.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button type="submit" variant="contained" disabled={!ready || move.pending}>
            {translate(labelOf(counts), { ...counts })}
          </Button>
          <Button onClick={onClose}>{translate('plan.move.cancel')}</Button>
          <FormProblem problem={move.refused} />
        </>
      }
    >
      <TextField
        type="date"
        className={styles.date}
        label={translate('plan.move.date')}
        value={typed}
        error={typed !== '' && !success}
        helperText={
          journey.targetOn
            ? translate('plan.move.was', { day: formatDay(journey.targetOn, language, 'long') })
            : translate('plan.move.unset')
        }
        onChange={({ target }) => setTyped(target.value)}
        autoFocus
      />
      {success && shifts === null && <p className={styles.quiet}>{translate('plan.move.loading')}</p>}
      {asked && shifts && (
        <div aria-busy={isPlaceholderData}>
          <ShiftRuler
            shifts={shifts}
            steps={plan?.steps ?? []}
            targets={{ from: journey.targetOn, to: asked }}
            unticked={unticked}
            onToggle={toggle}
          />
        </div>
      )}
    </Sheet>
  )
}

function labelOf({ moved, kept }: { moved: number; kept: number }): string {
  if (moved + kept === 0) return 'plan.move.apply_none'
  return kept === 0 ? 'plan.move.apply_all' : 'plan.move.apply'
}
