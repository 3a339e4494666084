import Button from '@mui/material/Button'
import { ListChecksIcon } from '@phosphor-icons/react/dist/csr/ListChecks'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { newRequestKey } from '../providers/request-key'
import { staleRecord } from '../ui/conflict/stale-record'
import type { Changed } from '../ui/conflict/use-last-change'
import { EmptyState } from '../ui/EmptyState'
import { useLanguage } from '../ui/use-language'
import { EditorFoot } from './EditorFoot'
import { FollowersSaid } from './FollowersSaid'
import { NewPlaybookSheet } from './NewPlaybookSheet'
import { PlaybookConflict } from './PlaybookConflict'
import styles from './PlaybookEditor.module.css'
import { PlaybookMenu } from './PlaybookMenu'
import { PlaybookStepSheet } from './PlaybookStepSheet'
import { type DraftStep, keptSteps, withStep } from './playbook-draft'
import { blankStep } from './playbook-step-form'
import { TypesSaid } from './ShelfRow'
import { Thread } from './Thread'
import { usePlaybookDraft } from './use-playbook-draft'
import { usePlaybookNames } from './use-playbook-words'
import type { Playbook } from './use-playbooks'
import { WordsSheet } from './WordsSheet'

/** What is open over the page. */
type Opened = { form: 'words' } | { form: 'copy' } | { form: 'step'; step: DraftStep; isNew: boolean }

/** One playbook: its steps along the thread, changed one by one and saved as one version. */
export function PlaybookEditor({ saved }: { saved: Playbook }) {
  const translate = useTranslate()
  const language = useLanguage()
  const names = usePlaybookNames()
  const { draft, kept, restart, change, saving, save } = usePlaybookDraft(saved)
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const errors = saving.refused?.errors ?? {}
  const errorsOf = (step: DraftStep) => {
    const prefix = `steps.${keptSteps(draft).findIndex(({ key }) => key === step.key)}.`
    const own = Object.entries(errors).filter(([field]) => field.startsWith(prefix))
    return Object.fromEntries(own.map(([field, said]) => [field.slice(prefix.length), said]))
  }
  const add = (about: Partial<DraftStep> = {}) =>
    setOpened({ form: 'step', isNew: true, step: { ...blankStep(about), key: newRequestKey() } })
  const current = staleRecord<Playbook & Changed>(saving.refused)
  return (
    <>
      <AdminTitle
        title={draft.name[language]}
        note={<FollowersSaid playbook={saved} />}
        notePlace="under"
        back={{ to: '/playbooks', label: translate('playbooks.back') }}
      >
        <Button onClick={() => setOpened({ form: 'words' })}>{translate('playbooks.edit_words')}</Button>
        <PlaybookMenu playbook={saved} onCopy={() => setOpened({ form: 'copy' })} />
      </AdminTitle>
      <p className={styles.types}>
        <TypesSaid types={draft.journeyTypes} />
      </p>
      {draft.steps.length === 0 ? (
        <EmptyState Icon={ListChecksIcon} title={translate('playbooks.empty')}>
          {translate('playbooks.empty_hint')}
        </EmptyState>
      ) : (
        <Thread
          draft={draft}
          names={names}
          errorsOf={errorsOf}
          onEdit={(step) => setOpened({ form: 'step', step, isNew: false })}
          onChange={(step) => change(withStep(draft, step))}
          onCopy={(step) => setOpened({ form: 'step', isNew: true, step: { ...step, key: newRequestKey() } })}
          onAdd={add}
        />
      )}
      <Button startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => add()}>
        {translate('playbooks.add')}
      </Button>
      <EditorFoot
        draft={draft}
        saved={saved}
        kept={kept}
        saving={saving}
        stale={current !== null}
        onSave={() => void save()}
        onGiveUp={restart}
      />
      {opened?.form === 'words' && (
        <WordsSheet words={draft} refused={errors} onApply={(words) => change({ ...draft, ...words })} onClose={close} />
      )}
      {opened?.form === 'copy' && <NewPlaybookSheet models={[saved]} from={saved} onClose={close} />}
      {opened?.form === 'step' && (
        <PlaybookStepSheet
          step={opened.step}
          isNew={opened.isNew}
          number={draft.opened.number + 1}
          names={names}
          refused={errorsOf(opened.step)}
          onApply={(step) => change(withStep(draft, { ...step, key: opened.step.key }))}
          onClose={close}
        />
      )}
      {current && (
        <PlaybookConflict
          draft={draft}
          current={current}
          pending={saving.pending}
          onSettle={(chosen) => {
            change(chosen)
            void save(chosen)
          }}
          onClose={saving.forget}
        />
      )}
    </>
  )
}
