import { timeOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import type { DraftState } from '../drafts/draft-keeper'
import type { Command } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './PlaybookEditor.module.css'
import { changesIn, type PlaybookDraft } from './playbook-draft'
import { followersOf, type Playbook } from './use-playbooks'

export interface EditorFootProps {
  draft: PlaybookDraft
  saved: Playbook
  /** What the server keeps of it meanwhile. */
  kept: DraftState
  saving: Pick<Command<never, unknown>, 'pending' | 'refused'>
  /** Someone else has changed it: another dialog says so. */
  stale: boolean
  onSave: () => void
  onGiveUp: () => void
}

/** What is not saved yet, who keeps the version before, and the one button that saves it all. */
export function EditorFoot({ draft, saved, kept, saving, stale, onSave, onGiveUp }: EditorFootProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { all, steps } = changesIn(draft)
  const followers = followersOf(saved).all
  if (all === 0) return <p role="status" className={styles.still} />
  return (
    <div className={styles.foot}>
      <p role="status" className={styles.said}>
        <strong>{translate('playbooks.unsaved', { smart_count: all })}</strong>
        {steps > 0 && followers > 0 && <span>{translate('playbooks.keep_theirs', { smart_count: followers })}</span>}
        <span data-failing={kept.failing}>
          {kept.failing
            ? translate('exchange.draft_waits')
            : kept.keptAt && translate('exchange.draft_kept', { time: formatTime(timeOf(kept.keptAt), language) })}
        </span>
      </p>
      <FormProblem problem={stale ? null : saving.refused} />
      <Button disabled={saving.pending} onClick={onGiveUp}>
        {translate('playbooks.give_up')}
      </Button>
      <Button variant="contained" disabled={saving.pending} onClick={onSave}>
        {saving.pending
          ? translate('playbooks.saving')
          : steps > 0
            ? translate('playbooks.save_version', { number: draft.opened.number + 1 })
            : translate('playbooks.save')}
      </Button>
    </div>
  )
}
