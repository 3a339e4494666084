import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { type FieldSpec, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { placesAmong } from './places'
import type { SpecGroup } from './SpecGroups'
import { SpecSheet } from './SpecSheet'
import { bodyOfStep, offeredTo, requirementsSaid, valuesOfStep } from './step-form'
import type { EditedStep, PipelinePage } from './use-pipelines'

export interface StepSheetProps {
  page: PipelinePage
  /** Null for a step to add, at `place` from 0. */
  step: EditedStep | null
  place: number
  onClose: () => void
}

/** A step, new or to change: its names, what entering it asks, its delay, and whether arrival is ready from there. */
export function StepSheet({ page, step, place, onClose }: StepSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const notify = useNotify()
  const groups = useStepGroups(page, step)
  return (
    <SpecSheet
      title={translate(step ? 'pipelines.edit_step' : 'pipelines.new_step')}
      submit={translate(step ? 'fill.save' : 'pipelines.create_step')}
      groups={() => groups}
      initial={{ ...valuesOfStep(step), ...(!step && { position: String(place) }) }}
      editing={step ? { resource: 'steps', record: step, valuesOf: valuesOfStep } : undefined}
      onSubmit={async (values, seen) => {
        const body = bodyOfStep(values)
        if (seen) await data.update('steps', { id: seen.id, previousData: seen, data: body })
        else await data.create('steps', { data: { ...body, pipelineId: page.pipeline.id, position: Number(textOf(values, 'position')) } })
        notify('pipelines.saved', { type: 'success', messageArgs: { name: body.label[language] } })
      }}
      onClose={onClose}
    />
  )
}

function useStepGroups({ pipeline, steps }: PipelinePage, step: EditedStep | null): readonly SpecGroup[] {
  const translate = useTranslate()
  const language = useLanguage()
  const { fixed, offered, ready } = offeredTo(pipeline, step?.milestone ?? null)
  const names: FieldSpec[] = [
    { kind: 'line', name: 'label.fr', label: translate('pipelines.fr'), required: true },
    { kind: 'line', name: 'label.en', label: translate('pipelines.en'), required: true },
  ]
  const place: FieldSpec = {
    kind: 'choice',
    name: 'position',
    label: translate('pipelines.place'),
    required: true,
    options: placesAmong(steps, language, translate),
  }
  const hint = [
    translate('pipelines.requires_hint'),
    ...(fixed.length > 0 ? [translate('pipelines.always', { list: requirementsSaid(fixed, language) })] : []),
  ]
  return [
    { key: 'names', pair: true, specs: names },
    ...(step ? [] : [{ key: 'place', specs: [place] }]),
    {
      key: 'delay',
      pair: true,
      specs: [{ kind: 'number', name: 'delayDays', label: translate('pipelines.delay_field'), help: translate('pipelines.delay_help') }],
    },
    {
      key: 'requires',
      legend: translate('pipelines.requires'),
      hint: hint.join(' '),
      specs: offered.map(({ requirement, name }) => ({ kind: 'tick', name, label: requirementsSaid([requirement], language) })),
    },
    ...(ready
      ? [
          {
            key: 'ready',
            legend: translate('pipelines.ready'),
            hint: translate('pipelines.ready_help'),
            specs: [{ kind: 'tick', name: 'readyFrom', label: translate('pipelines.ready_field') } as const],
          },
        ]
      : []),
  ]
}
