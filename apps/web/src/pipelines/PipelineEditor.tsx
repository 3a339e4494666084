import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import { BinPipeline } from './BinPipeline'
import styles from './PipelineEditor.module.css'
import { PipelineSheet } from './PipelineSheet'
import { RemoveStepDialog } from './RemoveStepDialog'
import { StepList } from './StepList'
import { StepSheet } from './StepSheet'
import { type EditedStep, type Pipeline, usePipelinePage } from './use-pipelines'

/** What is open over the page. */
type Opened = { form: 'pipeline' } | { form: 'step'; step: EditedStep | null; place: number } | { form: 'remove'; step: EditedStep }

/** One pipeline: what it is, and its steps in order. */
export function PipelineEditor({ pipeline, siblings }: { pipeline: Pipeline; siblings: readonly Pipeline[] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = usePipelinePage(pipeline.id)
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const other = language === 'fr' ? 'en' : 'fr'
  const addAt = (place: number) => setOpened({ form: 'step', step: null, place })
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.name}>
            {data.pipeline.label[language]} <span lang={other}>{data.pipeline.label[other]}</span>
          </h2>
          <p className={styles.note}>
            {translate(`pipelines.scope.${data.pipeline.scope}`)} · {translate('pipelines.on_board', { smart_count: data.cards })}
          </p>
        </div>
        <BinPipeline pipeline={data.pipeline} />
        <Button onClick={() => setOpened({ form: 'pipeline' })}>{translate('pipelines.edit_pipeline')}</Button>
      </header>
      <StepList
        page={data}
        onEdit={(step, place) => setOpened({ form: 'step', step, place })}
        onInsert={addAt}
        onRemove={(step) => setOpened({ form: 'remove', step })}
      />
      <div className={styles.foot}>
        <Button startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => addAt(data.steps.length)}>
          {translate('pipelines.add_step')}
        </Button>
        {data.steps.some(({ milestone }) => milestone) && <p className={styles.note}>{translate('pipelines.milestone_why')}</p>}
      </div>
      {opened?.form === 'pipeline' && <PipelineSheet pipeline={data.pipeline} siblings={siblings} onClose={close} />}
      {opened?.form === 'step' && <StepSheet page={data} step={opened.step} place={opened.place} onClose={close} />}
      {opened?.form === 'remove' && <RemoveStepDialog page={data} step={opened.step} onClose={close} />}
    </>
  )
}
