import Button from '@mui/material/Button'
import { useGetList, useNotify, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { Panel, PanelRow } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import styles from './PipelineEditor.module.css'
import type { Pipeline } from './use-pipelines'

const binned = {
  filter: { archivedAt_isnull: false },
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'archivedAt', order: 'DESC' as const },
}

/** The pipelines in the bin, each with the way back; nothing where there is none. */
export function BinnedPipelines({ onRestored }: { onRestored: (key: string) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const { data = [] } = useGetList<Pipeline>('pipelines', binned)
  const restoring = useCommand(({ id }: Pipeline) =>
    request('POST', `/pipelines/${id}/restore`, { body: {}, headers: { 'Idempotency-Key': newRequestKey() } }),
  )
  if (data.length === 0) return null
  const restore = async (pipeline: Pipeline) => {
    if (!(await restoring.run(pipeline))) return
    notify('pipelines.restored', { type: 'success', messageArgs: { name: pipeline.label[language] } })
    onRestored(pipeline.key)
  }
  return (
    <div className={styles.binned}>
      <Panel title={translate('pipelines.in_bin')} count={data.length}>
        {data.map((pipeline) => (
          <PanelRow
            key={pipeline.id}
            end={
              <Button size="small" disabled={restoring.pending} onClick={() => void restore(pipeline)}>
                {translate('pipelines.restore', { name: pipeline.label[language] })}
              </Button>
            }
          >
            {pipeline.label[language]}
          </PanelRow>
        ))}
      </Panel>
      <FormProblem problem={restoring.refused} />
    </div>
  )
}
