import { areas } from '@ancrage/contract/areas'
import type { ReplyOf } from '@ancrage/contract/route'
import { isDay } from '@ancrage/domain/kernel/day'
import { type AreaKind, areaKindChoices } from '@ancrage/domain/territory/area'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { Kept } from '../../admin/Kept'
import { call } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { type FieldSpec, type FieldValues, textOf } from '../../ui/form/field-spec'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { LoadPage } from '../files/LoadPage'
import { Mapping } from '../files/Mapping'
import { asBytes, useFilePreview } from '../files/use-file-preview'
import { AreaChanges } from './AreaChanges'

export type AreasPreview = ReplyOf<typeof areas.preview>

/** `/areas/load`, for whoever loads them. */
export function LoadAreas() {
  return (
    <Kept permission="areas.write">
      <LoadForm />
    </Kept>
  )
}

/** How a file is read; what nobody said is guessed by the server. */
type Reading = Readonly<Record<string, string | number>>

/** Says that the file has no such column. */
const none = -1

function LoadForm() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const say = useSay()
  const today = useToday()
  const [search] = useSearchParams()
  const kind: AreaKind = areaKindChoices.values.find((one) => one === search.get('kind')) ?? 'canton'
  const [values, setValues] = useState<FieldValues>({ source: '', validFrom: today })
  const [file, setFile] = useState<File | null>(null)
  const [reading, setReading] = useState<Reading>({})
  const [tried, setTried] = useState(false)
  const validFrom = textOf(values, 'validFrom')
  const query = isDay(validFrom) ? { ...reading, kind, validFrom } : null
  const { data, error, isFetching } = useFilePreview(areas.preview, file, query)
  const loading = useCommand((asked: object) =>
    call(areas.load, {
      query: { ...asked, source: textOf(values, 'source') },
      body: file,
      headers: { ...asBytes, 'Idempotency-Key': newRequestKey() },
    }),
  )
  const specs: FieldSpec[] = [
    { kind: 'line', name: 'source', label: translate('areas.source'), required: true, help: translate('areas.source_help') },
    { kind: 'day', name: 'validFrom', label: translate('areas.valid_from'), required: true },
  ]
  const missing = tried ? specs.filter(({ name }) => textOf(values, name) === '').map(({ name }) => [name, translate('fill.required')]) : []
  const back = { to: `/areas?kind=${kind}`, label: translate('areas.title') }
  const load = async () => {
    setTried(true)
    if (!query || textOf(values, 'source') === '') return focusFirstProblem('main')
    const done = await loading.run(query)
    if (!done) return
    say(done.written === 0 ? translate('areas.nothing_new') : translate('areas.done', { smart_count: done.written }))
    navigate(back.to)
  }
  return (
    <LoadPage
      title={translate(`areas.load.${kind}`)}
      lead={translate('areas.load_lead')}
      back={back}
      fields={{
        specs,
        values,
        errors: { ...loading.refused?.errors, ...Object.fromEntries(missing) },
        onChange: (name, value) => setValues({ ...values, [name]: value }),
      }}
      file={file}
      onFile={(chosen) => {
        setFile(chosen)
        setReading({})
        loading.forget()
      }}
      onSheet={(sheet) => setReading({ sheet })}
      preview={data}
      error={error}
      isReading={isFetching}
      refused={loading.refused}
      isLoading={loading.pending}
      submit={translate('areas.submit')}
      onSubmit={() => void load()}
    >
      {data && (
        <Mapping
          columns={data.columns}
          looked={[
            { name: 'communeColumn', label: translate('commune_files.commune_column'), column: data.communeColumn },
            { name: 'codeColumn', label: translate('areas.code_column'), column: data.codeColumn, optional: true },
            { name: 'nameColumn', label: translate('areas.name_column'), column: data.nameColumn, optional: true },
          ]}
          onChange={(name, column) => setReading({ ...reading, [name]: column ?? none })}
        />
      )}
      {data && <AreaChanges preview={data} />}
    </LoadPage>
  )
}
