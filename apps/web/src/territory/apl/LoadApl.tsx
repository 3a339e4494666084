import { apl } from '@ancrage/contract/apl'
import type { ReplyOf } from '@ancrage/contract/route'
import { aplGroupChoices } from '@ancrage/domain/territory/area'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { Kept } from '../../admin/Kept'
import { call } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { type FieldSpec, type FieldValues, textOf } from '../../ui/form/field-spec'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { Changes } from '../files/Changes'
import { LoadPage } from '../files/LoadPage'
import { asBytes, useFilePreview } from '../files/use-file-preview'
import { useLineLists } from '../files/use-line-lists'
import { aplSaid } from './apl-said'

/** `/areas/apl`, for whoever loads it. */
export function LoadApl() {
  return (
    <Kept permission="areas.write">
      <LoadForm />
    </Kept>
  )
}

const back = '/areas?kind=apl'

/** The layout is published: nothing is mapped but the tab, which is the year. */
function LoadForm() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const say = useSay()
  const [file, setFile] = useState<File | null>(null)
  const [values, setValues] = useState<FieldValues>({ source: '' })
  const [tried, setTried] = useState(false)
  const [query, setQuery] = useState<{ readonly sheet?: string }>({})
  const { data, error, isFetching } = useFilePreview(apl.preview, file, query)
  const loading = useCommand(() =>
    call(apl.load, {
      query: { ...query, source: textOf(values, 'source') },
      body: file,
      headers: { ...asBytes, 'Idempotency-Key': newRequestKey() },
    }),
  )
  const specs: FieldSpec[] = [
    { kind: 'line', name: 'source', label: translate('apl.source'), required: true, help: translate('apl.source_help') },
  ]
  const load = async () => {
    setTried(true)
    if (textOf(values, 'source') === '') return focusFirstProblem('main')
    const done = await loading.run()
    if (!done) return
    say(done.written === 0 ? translate('apl.nothing_new') : translate('apl.done', { smart_count: done.written }))
    navigate(back)
  }
  return (
    <LoadPage
      title={translate('areas.load.apl')}
      lead={translate('apl.load_lead')}
      back={{ to: back, label: translate('areas.title') }}
      fields={{
        specs,
        values,
        errors: {
          ...loading.refused?.errors,
          ...(tried && textOf(values, 'source') === '' && { source: translate('fill.required') }),
        },
        onChange: (name, value) => setValues({ ...values, [name]: value }),
      }}
      file={file}
      onFile={(chosen) => {
        setFile(chosen)
        setQuery({})
        loading.forget()
      }}
      onSheet={(sheet) => setQuery({ sheet })}
      preview={data}
      error={error}
      isReading={isFetching}
      refused={loading.refused}
      isLoading={loading.pending}
      submit={translate('apl.submit')}
      onSubmit={() => void load()}
    >
      {data && <AplChanges preview={data} />}
    </LoadPage>
  )
}

function AplChanges({ preview }: { preview: ReplyOf<typeof apl.preview> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { linesSaid, outsideSaid } = useLineLists()
  const { professionGroup, year, communes, thousandths, changing, isLoaded, missing, unknown, outside } = preview
  const group = professionGroup ? aplGroupChoices.labels[professionGroup][language] : translate('apl.unknown_group')
  const value = thousandths === null ? null : aplSaid(thousandths, language)
  const note = changing === null ? translate('apl.first') : translate('apl.same_year', { smart_count: changing })
  return (
    <Changes
      title={year === null ? group : translate('apl.read_as', { group, year })}
      note={isLoaded ? translate('apl.already') : note}
      totals={[
        { key: 'communes', said: translate('apl.counted', { smart_count: communes }) },
        ...(value === null ? [] : [{ key: 'value', said: translate('apl.territory', { value }) }]),
        ...outsideSaid(outside),
      ]}
      lists={[
        {
          key: 'missing',
          title: translate('commune_files.missing', { smart_count: missing.length }),
          lines: missing.map(({ name, communeCode }) => `${name} (${communeCode})`),
        },
        { key: 'unknown', title: translate('commune_files.unknown', { smart_count: unknown.length }), lines: linesSaid(unknown) },
      ]}
    />
  )
}
