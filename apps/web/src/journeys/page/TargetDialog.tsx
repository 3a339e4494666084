import { labels } from '@ancrage/contract/labels'
import { plans } from '@ancrage/contract/plan'
import { priorityChoices } from '@ancrage/domain/journeys/journey'
import type { Day } from '@ancrage/domain/kernel/day'
import { useDataProvider, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { FormDialog } from '../../ui/form/FormDialog'
import { listOf, optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useJourney } from './journey-page'

export interface TargetDialogProps {
  onClose: () => void
  /** Another date than the journey's, which its plan would follow: seen on the ruler before it is written. */
  onMove: (targetOn: Day) => void
}

/** When and where the arrival is aimed at, and how pressing it is. */
export function TargetDialog({ onClose, onMove }: TargetDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const { journey } = useJourney()
  return (
    <FormDialog
      title={translate('journey.edit_target')}
      submit={translate('fill.save')}
      fields={[
        { kind: 'day', name: 'targetOn', label: labels.journeys.targetOn[language] },
        { kind: 'communes', name: 'targetCommuneCodes', label: labels.journeys.targetCommuneCodes[language], several: true },
        {
          kind: 'choice',
          name: 'priority',
          label: labels.journeys.priority[language],
          required: true,
          options: optionsOf(priorityChoices, language),
        },
      ]}
      editing={{
        resource: 'journeys',
        record: journey,
        valuesOf: ({ targetOn, targetCommuneCodes, priority }) => ({ targetOn: targetOn ?? '', targetCommuneCodes, priority }),
      }}
      onSubmit={async (values, seen) => {
        const asked = (textOf(values, 'targetOn') || null) as Day | null
        const moves = asked !== null && asked !== seen.targetOn && (await movesPlan(seen.id, asked))
        const written = { targetCommuneCodes: listOf(values, 'targetCommuneCodes'), priority: textOf(values, 'priority') }
        await data.update('journeys', {
          id: seen.id,
          previousData: seen,
          data: moves ? written : { ...written, targetOn: asked },
        })
        if (moves) onMove(asked)
      }}
      onClose={onClose}
    />
  )
}

/** Whether a target date moves steps of the plan, or plans some. */
async function movesPlan(id: string, targetOn: Day): Promise<boolean> {
  const { shifts } = await call(plans.plan, { params: { id }, query: { targetOn } })
  return (shifts ?? []).some(({ outcome }) => outcome === 'moved' || outcome === 'planned' || outcome === 'kept_by_hand')
}
