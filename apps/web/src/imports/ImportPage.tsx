import { HttpError, useParams, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { PageTitle } from '../layout/PageTitle'
import { formatNumber } from '../ui/formats'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import { ColumnsStep } from './columns/ColumnsStep'
import { PreviewStep } from './preview/PreviewStep'
import { Report } from './preview/Report'
import { RunProgress } from './preview/RunProgress'
import { StepFoot } from './StepFoot'
import { Steps } from './Steps'
import { isStep, type Step, stepsOf } from './steps'
import { useImport } from './use-import'
import { ValuesStep } from './values/ValuesStep'

/** `/imports/:id`: columns, values, preview while it is prepared; then its progress and its report. */
export function ImportPage() {
  const { id } = useParams<{ id: string }>()
  const translate = useTranslate()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const { data, error, refetch, refused, saving, change, run } = useImport(id)
  if (!data) {
    if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
    return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  }
  const steps = stepsOf(data)
  const asked = search.get('step')
  const step: Step = data.status === 'mapping' ? (isStep(asked) && steps.includes(asked) ? asked : 'columns') : 'report'
  const goTo = (to: Step) => {
    setSearch({ step: to })
    window.scrollTo(0, 0)
  }
  const about = translate('imports.about', {
    lines: formatNumber(data.total, language),
    people: formatNumber(data.kinds.person ?? 0, language),
    encoding: data.encoding,
  })
  return (
    <>
      <PageTitle title={data.fileName} note={about} notePlace="under" />
      <Steps steps={steps} current={step} onGo={data.status === 'mapping' ? goTo : undefined} />
      {step === 'columns' && <ColumnsStep shown={data} onChange={change} />}
      {step === 'values' && <ValuesStep shown={data} onChange={change} />}
      {step === 'preview' && <PreviewStep shown={data} saving={saving} />}
      {step === 'report' && (data.status === 'running' ? <RunProgress shown={data} /> : <Report shown={data} onRun={run} />)}
      {step !== 'report' && <StepFoot shown={data} {...{ steps, step, saving, refused }} onGo={goTo} onRun={run} />}
    </>
  )
}
