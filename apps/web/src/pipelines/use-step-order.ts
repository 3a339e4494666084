import { pipelines } from '@ancrage/contract/pipelines'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { useLanguage } from '../ui/use-language'
import { inOrder } from './step-order'
import type { PipelinePage } from './use-pipelines'

/** An order sent, over the version of the pipeline it was made on. */
interface Sent {
  readonly stepIds: readonly string[]
  readonly version: number
}

/** The steps as they are being put in order: shown at once, back as they were if the server refuses, each time in words. */
export function useStepOrder({ pipeline, steps }: PipelinePage) {
  const translate = useTranslate()
  const language = useLanguage()
  const [sent, setSent] = useState<Sent | null>(null)
  const [said, setSaid] = useState('')
  const saving = useCommand(
    (stepIds: readonly string[]) =>
      call(pipelines.order, {
        params: { id: pipeline.id },
        body: { stepIds: [...stepIds], version: pipeline.version },
        headers: { 'Idempotency-Key': newRequestKey() },
      }),
    () => setSent(null),
  )
  // Until the page is read again with that order: it would show the former one for an instant.
  const awaited = sent?.version === pipeline.version ? sent.stepIds : null
  const put = async (stepIds: readonly string[], stepId: string) => {
    if (saving.pending || awaited) return
    setSaid('')
    setSent({ stepIds, version: pipeline.version })
    const done = await saving.run(stepIds)
    if (!done) return
    const step = steps.find(({ id }) => id === stepId)?.label[language]
    const place = translate('pipelines.moved', { step, place: stepIds.indexOf(stepId) + 1, count: stepIds.length })
    const phases = done.phasesChanged > 0 ? ` ${translate('pipelines.phases', { smart_count: done.phasesChanged })}` : ''
    setSaid(place + phases)
  }
  return { shown: inOrder(steps, awaited), put, said, refused: saving.refused, busy: saving.pending || awaited !== null }
}
