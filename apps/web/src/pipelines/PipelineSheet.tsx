import { pipelineScopeChoices } from '@ancrage/domain/journeys/pipeline'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { firstStepsGroups } from './first-steps-groups'
import { bodyOfPipeline, withRow } from './pipeline-form'
import { placesAmong } from './places'
import type { SpecGroup } from './SpecGroups'
import { SpecSheet } from './SpecSheet'
import { labelOf, valuesOfLabel } from './step-form'
import type { Pipeline } from './use-pipelines'

export interface PipelineSheetProps {
  /** Null for a new one. */
  pipeline: Pipeline | null
  /** Every pipeline, in order. */
  siblings: readonly Pipeline[]
  onClose: () => void
  /** Where to go once one is made. */
  onCreated?: (key: string) => void
}

const valuesOf = ({ label, position }: Pipeline): FieldValues => ({ ...valuesOfLabel({ label }), position: String(position) })

/** A pipeline: its names and place; a new one says whose it is, and its first steps. */
export function PipelineSheet({ pipeline, siblings, onClose, onCreated }: PipelineSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const notify = useNotify()
  const others = siblings.filter(({ id }) => id !== pipeline?.id)
  const blank = withRow(withRow({ ...valuesOfLabel(null), scope: 'journey', position: String(others.length) }))
  const names: FieldSpec[] = [
    { kind: 'line', name: 'label.fr', label: translate('pipelines.fr'), required: true },
    { kind: 'line', name: 'label.en', label: translate('pipelines.en'), required: true },
  ]
  const place: FieldSpec = {
    kind: 'choice',
    name: 'position',
    label: translate('pipelines.place'),
    required: true,
    options: placesAmong(others, language, translate),
  }
  const scope: FieldSpec = {
    kind: 'choice',
    name: 'scope',
    label: translate('pipelines.scope_label'),
    required: true,
    help: translate('pipelines.scope_stays'),
    options: pipelineScopeChoices.values.map((value) => ({ value, label: translate(`pipelines.scope.${value}`) })),
  }
  const groups = (values: FieldValues): SpecGroup[] => [
    { key: 'names', pair: true, specs: names },
    { key: 'place', specs: pipeline ? [place] : [place, scope] },
    ...(pipeline ? [] : firstStepsGroups(values, translate)),
  ]
  const submit = async (values: FieldValues, seen: Pipeline | undefined) => {
    const name = labelOf(values)[language]
    if (seen) {
      const body = { label: labelOf(values), position: Number(textOf(values, 'position')) }
      await data.update('pipelines', { id: seen.id, previousData: seen, data: body })
      return notify('pipelines.saved', { type: 'success', messageArgs: { name } })
    }
    const { data: made } = await data.create<Pipeline>('pipelines', { data: bodyOfPipeline(values) as never })
    notify('pipelines.created', { type: 'success', messageArgs: { name } })
    onCreated?.(made.key)
  }
  return (
    <SpecSheet
      title={translate(pipeline ? 'pipelines.edit_pipeline' : 'pipelines.new_pipeline')}
      submit={translate(pipeline ? 'fill.save' : 'pipelines.create_pipeline')}
      groups={groups}
      initial={pipeline ? valuesOf(pipeline) : blank}
      editing={pipeline ? { resource: 'pipelines', record: pipeline, valuesOf } : undefined}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}
