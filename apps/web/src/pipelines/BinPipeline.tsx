import { pipelineRemovalRefusal } from '@ancrage/domain/journeys/edit-pipelines'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { FormDialog } from '../ui/form/FormDialog'
import { useLanguage } from '../ui/use-language'
import type { Pipeline } from './use-pipelines'

/** « Mettre à la corbeille », for a pipeline that managers added; the shipped ones have no such button. */
export function BinPipeline({ pipeline }: { pipeline: Pipeline }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const notify = useNotify()
  const [asking, setAsking] = useState(false)
  const name = pipeline.label[language]
  if (pipelineRemovalRefusal(pipeline.key, 0)) return null
  return (
    <>
      <Button variant="text" onClick={() => setAsking(true)}>
        {translate('pipelines.bin')}
      </Button>
      {asking && (
        <FormDialog
          title={translate('pipelines.bin_title', { name })}
          lead={translate('pipelines.bin_lead')}
          fields={[]}
          submit={translate('pipelines.bin')}
          onSubmit={async () => {
            await data.delete('pipelines', { id: pipeline.id, previousData: pipeline })
            notify('pipelines.binned', { type: 'success', messageArgs: { name } })
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
