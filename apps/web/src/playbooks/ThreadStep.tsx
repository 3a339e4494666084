import { playbookRoleChoices } from '@ancrage/domain/tasks/playbook'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import Button from '@mui/material/Button'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { pipelineIcon } from '../journeys/pipeline-icons'
import { taskIcons } from '../tasks/task-icons'
import { useLanguage } from '../ui/use-language'
import type { DraftStep, StepChange } from './playbook-draft'
import type { ThreadActs } from './Thread'
import styles from './Thread.module.css'
import { ThreadMenu } from './ThreadMenu'
import type { PlaybookNames } from './use-playbook-words'
import { dayMark, whenSaid } from './when-said'

export interface ThreadStepProps extends Omit<ThreadActs, 'onAdd'> {
  step: DraftStep
  change: StepChange
  names: PlaybookNames
}

/** One step on its notch: its day, what is to be done, on which track, by whom. */
export function ThreadStep({ step, change, names, errorsOf, onEdit, onChange, onCopy }: ThreadStepProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const other = language === 'fr' ? 'en' : 'fr'
  const title = step.title[language]
  // What was pressed leaves the page: the focus goes to what takes its place.
  const line = useRef<HTMLLIElement>(null)
  const [pressed, setPressed] = useState<'removed' | 'put back' | null>(null)
  useEffect(() => {
    if (pressed) line.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [pressed])
  const put = (gone: boolean) => {
    setPressed(gone ? 'removed' : 'put back')
    onChange({ ...step, gone })
  }
  const problems = Object.values(errorsOf(step))
  const KindIcon = taskIcons[step.kind]
  const worked = Math.abs(step.offsetDays) === 1 ? 'working_one' : 'working'
  return (
    <li ref={line} className={styles.step} data-change={change}>
      <span className={styles.mark} title={whenSaid(step, names.referenceOf(step), translate)}>
        {dayMark(step, translate)}
        {step.workingDays && step.offsetDays !== 0 && <small>{translate(`playbooks.mark.${worked}`)}</small>}
      </span>
      <span className={styles.rail} aria-hidden />
      <div className={styles.names}>
        {change === 'gone' ? (
          <s className={styles.gone}>{title}</s>
        ) : (
          <button type="button" className={styles.name} data-next aria-haspopup="dialog" onClick={() => onEdit(step)}>
            {title}
          </button>
        )}
        {step.title[other] !== title && (
          <span className={styles.other} lang={other}>
            {step.title[other]}
          </span>
        )}
        {problems.length > 0 && (
          <span className={styles.problem}>
            <WarningDiamondIcon size={16} weight="fill" aria-hidden />
            {problems.join(' ')}
          </span>
        )}
      </div>
      <div className={styles.facts}>
        <span className={styles.fact}>
          <KindIcon size={18} aria-hidden />
          {taskKindChoices.labels[step.kind][language]}
        </span>
        <Track step={step} names={names} />
        <span className={styles.fact}>
          {step.role === 'referent' ? translate('playbooks.referent') : playbookRoleChoices.labels[step.role][language]}
        </span>
        <span className={styles.change}>{change !== 'same' && translate(`playbooks.change.${change}`)}</span>
      </div>
      {change === 'gone' ? (
        <Button
          size="small"
          className={styles.back}
          aria-label={translate('playbooks.undo_remove_step', { step: title })}
          data-next
          onClick={() => put(false)}
        >
          {translate('playbooks.undo_remove')}
        </Button>
      ) : (
        <ThreadMenu title={title} onEdit={() => onEdit(step)} onCopy={() => onCopy(step)} onRemove={() => put(true)} />
      )}
    </li>
  )
}

function Track({ step, names }: Pick<ThreadStepProps, 'step' | 'names'>) {
  const translate = useTranslate()
  const language = useLanguage()
  if (step.pipelineId === null) return <span className={styles.fact} />
  const pipeline = names.trackOf(step.pipelineId)
  const TrackIcon = pipelineIcon(pipeline?.key ?? '')
  return (
    <span className={styles.fact}>
      <TrackIcon size={18} aria-hidden />
      {pipeline?.label[language] ?? translate('playbooks.track_gone')}
    </span>
  )
}
