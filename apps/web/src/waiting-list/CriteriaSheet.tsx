import { waitingList } from '@ancrage/contract/waiting-list'
import type { WaitingCriterion } from '@ancrage/domain/journeys/waiting-list'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import styles from './CriteriaSheet.module.css'
import { type CriterionDraft, criteriaOf, draftsOf, emptyCriterion } from './criteria-form'
import type { WaitingListReply } from './waiting-entry'

/** The criteria of the list and the points they give, edited whole: the order follows when they are saved. */
export function CriteriaSheet({ list, onClose }: { list: WaitingListReply; onClose: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const [drafts, setDrafts] = useState(() => draftsOf(list.criteria))
  const saving = useCommand((criteria: WaitingCriterion[]) =>
    call(waitingList.criteria, { body: { criteria, criteriaVersion: list.criteriaVersion } }),
  )
  const save = async () => {
    if (saving.pending) return
    if (!(await saving.run(criteriaOf(drafts)))) return focusFirstProblem()
    notify('waiting_list.criteria_saved', { type: 'success' })
    onClose()
  }
  const errors = saving.refused?.errors ?? {}
  const change = (rank: number, changes: Partial<CriterionDraft>) =>
    setDrafts(drafts.map((one, at) => (at === rank ? { ...one, ...changes } : one)))
  const field = (rank: number, name: 'fr' | 'en' | 'points', path: string) => ({
    value: drafts[rank]?.[name] ?? '',
    error: errors[`criteria.${rank}.${path}`] !== undefined,
    helperText: errors[`criteria.${rank}.${path}`],
    onChange: (event: { target: { value: string } }) => change(rank, { [name]: event.target.value }),
  })
  const message = saving.refused && { message: errors.criteria ?? saving.refused.message }
  return (
    <Sheet
      title={translate('waiting_list.criteria_title')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={message} />
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'waiting_list.save')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
        </>
      }
    >
      <p className={styles.lead}>{translate('waiting_list.criteria_lead')}</p>
      <ol className={styles.list}>
        {drafts.map((draft, rank) => (
          <li key={draft.id} className={styles.row}>
            <TextField label={translate('waiting_list.label_fr')} autoFocus={draft.key === null} {...field(rank, 'fr', 'label.fr')} />
            <TextField label={translate('waiting_list.label_en')} {...field(rank, 'en', 'label.en')} />
            <TextField label={translate('waiting_list.points')} type="number" {...field(rank, 'points', 'points')} />
            <IconButton
              className={styles.remove}
              aria-label={translate('waiting_list.remove', { name: draft.fr })}
              onClick={() => setDrafts(drafts.filter((one) => one !== draft))}
            >
              <TrashIcon size={20} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      <div>
        <Button startIcon={<PlusIcon size={16} aria-hidden />} onClick={() => setDrafts([...drafts, emptyCriterion(drafts)])}>
          {translate('waiting_list.add')}
        </Button>
      </div>
    </Sheet>
  )
}
