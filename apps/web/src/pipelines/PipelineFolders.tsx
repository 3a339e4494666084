import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useLocation, useNavigate, useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { pipelineIcon } from '../journeys/pipeline-icons'
import { Loading } from '../layout/Loading'
import { FolderTabs } from '../ui/FolderTabs'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import { BinnedPipelines } from './BinnedPipelines'
import { PipelineEditor } from './PipelineEditor'
import { PipelineSheet } from './PipelineSheet'
import { usePipelines } from './use-pipelines'

const panelId = 'pipeline-panel'

/** The pipelines as folder tabs, as on the boards; the address keeps the current one. */
export function PipelineFolders() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { search } = useLocation()
  const { data, error, refetch } = usePipelines()
  const [adding, setAdding] = useState(false)
  const asked = new URLSearchParams(search).get('pipeline')
  const current = data?.find(({ key }) => key === asked) ?? data?.[0]
  const goTo = (key: string) => navigate({ pathname: '/pipelines', search: `?pipeline=${key}` })
  return (
    <>
      <AdminTitle title={translate('pipelines.title')} note={translate('pipelines.lead')} notePlace="under">
        <Button variant="contained" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setAdding(true)}>
          {translate('pipelines.new_pipeline')}
        </Button>
      </AdminTitle>
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && current && (
        <>
          <FolderTabs
            label={translate('pipelines.tabs')}
            tabs={data.map(({ key, label }) => ({ key, label: label[language], Icon: pipelineIcon(key) }))}
            current={current.key}
            onChange={goTo}
            panelId={panelId}
          />
          <div id={panelId} role="tabpanel" aria-label={current.label[language]}>
            <PipelineEditor key={current.id} pipeline={current} siblings={data} />
          </div>
        </>
      )}
      <BinnedPipelines onRestored={goTo} />
      {adding && <PipelineSheet pipeline={null} siblings={data ?? []} onClose={() => setAdding(false)} onCreated={goTo} />}
    </>
  )
}
