import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { type FieldValues, textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import { useAdvisors } from '../../../users/use-advisors'
import { usePipelines } from '../../filter/use-pipelines'
import type { Journey } from '../use-related'
import { type BulkName, bulkForms, commandOf } from './forms'
import { commandAll, moveAll, type Performed } from './perform'

export interface BulkDialogProps {
  name: BulkName
  chosen: readonly Journey[]
  onPerformed: (performed: Performed) => void
  onClose: () => void
}

/** Asks what the deed needs, and says on how many journeys it bears before it is done. */
export function BulkDialog({ name, chosen, onPerformed, onClose }: BulkDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const advisors = useAdvisors()
  const pipelines = usePipelines()
  const data = useDataProvider()
  const { fields, initial = {} } = bulkForms[name]
  const setting = { language, advisors, pipelines, say: (key: string) => translate(key) }
  const perform = (values: FieldValues) => {
    if (name !== 'move') return commandAll(data, chosen, commandOf(name, values))
    const pipeline = pipelines.find(({ id }) => id === values.pipelineId)
    if (!pipeline) throw new Error('a pipeline is chosen among those offered')
    return moveAll(data, chosen, pipeline, { stepId: textOf(values, 'stepId'), reason: textOf(values, 'reason') })
  }
  const count = { smart_count: chosen.length }
  return (
    <FormDialog
      title={translate(`list.bulk.${name}.title`, count)}
      lead={translate(`list.bulk.${name}.lead`, count)}
      submit={translate(`list.bulk.${name}.submit`, count)}
      fields={(values) => fields(values, setting)}
      initial={initial}
      onSubmit={async (values) => onPerformed(await perform(values))}
      onClose={onClose}
    />
  )
}
