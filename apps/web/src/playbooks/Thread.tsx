import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { changeOf, type DraftStep, type PlaybookDraft } from './playbook-draft'
import styles from './Thread.module.css'
import { ThreadStep } from './ThreadStep'
import { groupsOf, type ThreadGroup } from './thread'
import type { PlaybookNames } from './use-playbook-words'

export interface ThreadActs {
  /** What the server said no to, by field of a step. */
  errorsOf: (step: DraftStep) => Readonly<Record<string, string>>
  onEdit: (step: DraftStep) => void
  onChange: (step: DraftStep) => void
  onCopy: (step: DraftStep) => void
  onAdd: (about: Partial<DraftStep>) => void
}

export interface ThreadProps extends ThreadActs {
  draft: PlaybookDraft
  names: PlaybookNames
}

/** The steps of a playbook on a vertical ladder: a notch each, in the order of their day, by what they are counted from. */
export function Thread({ draft, names, ...acts }: ThreadProps) {
  return groupsOf(draft.steps, names.pipelines).map((group) => (
    <Group key={group.key} group={group} draft={draft} names={names} {...acts} />
  ))
}

function Group({ group, draft, names, onAdd, ...acts }: ThreadProps & { group: ThreadGroup }) {
  const translate = useTranslate()
  const id = useId()
  const about = { reference: group.reference, referenceStepId: group.stepId }
  const title = names.groupOf(about)
  const lines = (steps: readonly DraftStep[]) =>
    steps.map((step) => <ThreadStep key={step.key} step={step} change={changeOf(step, draft)} names={names} {...acts} />)
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <Button
          size="small"
          variant="text"
          startIcon={<PlusIcon size={16} aria-hidden />}
          aria-label={translate('playbooks.add_to', { group: title })}
          onClick={() => onAdd(about)}
        >
          {translate('playbooks.add')}
        </Button>
      </header>
      <ol className={styles.thread}>
        {lines(group.before)}
        {group.before.length > 0 && (
          <li className={styles.day}>
            <span className={styles.mark}>{translate('playbooks.mark.day')}</span>
            <span className={styles.rail} aria-hidden />
            <span>{translate('playbooks.the_day')}</span>
          </li>
        )}
        {lines(group.after)}
      </ol>
    </section>
  )
}
