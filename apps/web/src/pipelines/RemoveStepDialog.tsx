import { steps } from '@ancrage/contract/pipelines'
import { heirsOf } from '@ancrage/domain/journeys/edit-steps'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { newRequestKey } from '../providers/request-key'
import { FormDialog } from '../ui/form/FormDialog'
import { textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import type { EditedStep, PipelinePage } from './use-pipelines'

export interface RemoveStepDialogProps {
  page: PipelinePage
  step: EditedStep
  onClose: () => void
}

/** Removes a step: says how many cards it holds, and asks which one takes them. */
export function RemoveStepDialog({ page, step, onClose }: RemoveStepDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const [key] = useState(newRequestKey)
  // As the page now reads: someone may have moved a card there since.
  const { id, label, version, cards, held } = page.steps.find((one) => one.id === step.id) ?? step
  const heirs = heirsOf(page.steps, id).map((heir) => ({ value: heir.id, label: heir.label[language] }))
  const remove = async (heirId: string) => {
    const done = await call(steps.remove, {
      params: { id },
      body: { version, ...(heirId !== '' && { heirId }) },
      headers: { 'Idempotency-Key': key },
    })
    const removed = translate(done.moved > 0 ? 'pipelines.removed_moved' : 'pipelines.removed', {
      step: label[language],
      smart_count: done.moved,
    })
    const phases = done.phasesChanged > 0 ? ` ${translate('pipelines.phases', { smart_count: done.phasesChanged })}` : ''
    notify(removed + phases, { type: 'success', messageArgs: { _: removed + phases } })
  }
  const others = held - cards
  return (
    <FormDialog
      title={translate('pipelines.remove_title', { step: label[language] })}
      lead={
        held === 0
          ? translate('pipelines.remove_empty')
          : translate('pipelines.remove_held', {
              held: new Intl.ListFormat(language).format([
                ...(cards > 0 ? [translate('pipelines.cards', { smart_count: cards })] : []),
                ...(others > 0 ? [translate('pipelines.remove_others', { smart_count: others })] : []),
              ]),
            })
      }
      fields={held === 0 ? [] : [{ kind: 'choice', name: 'heirId', label: translate('pipelines.heir'), required: true, options: heirs }]}
      submit={translate('pipelines.remove')}
      onSubmit={(values) => remove(textOf(values, 'heirId'))}
      onClose={onClose}
    />
  )
}
