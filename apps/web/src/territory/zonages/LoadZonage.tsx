import type { ReplyOf } from '@ancrage/contract/route'
import { zonages } from '@ancrage/contract/zonages'
import { isDay } from '@ancrage/domain/kernel/day'
import { type ZoneClass, type ZonedGroup, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { Kept } from '../../admin/Kept'
import { call } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { LoadPage } from '../files/LoadPage'
import { asBytes, useFilePreview } from '../files/use-file-preview'
import { ZonageChanges } from './ZonageChanges'
import { ZonageMapping } from './ZonageMapping'

export type ZonagePreview = ReplyOf<typeof zonages.preview>

/** How a file is read; what nobody said is guessed by the server. */
export interface ZonageReading {
  readonly sheet?: string
  readonly communeColumn?: number
  readonly territoryColumn?: number
  readonly classColumn?: number
  readonly values: Readonly<Record<string, ZoneClass | null>>
}

/** `/zonages/load`, for whoever loads them. */
export function LoadZonage() {
  return (
    <Kept permission="zonages.write">
      <LoadForm />
    </Kept>
  )
}

const unread: ZonageReading = { values: {} }

function LoadForm() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const say = useSay()
  const today = useToday()
  const [search] = useSearchParams()
  const [values, setValues] = useState<FieldValues>({ professionGroup: search.get('group') ?? 'doctor', decree: '', validFrom: today })
  const [file, setFile] = useState<File | null>(null)
  const [reading, setReading] = useState(unread)
  const [tried, setTried] = useState(false)
  const professionGroup = (zonedGroupChoices.values.find((one) => one === values.professionGroup) ?? 'doctor') as ZonedGroup
  const validFrom = textOf(values, 'validFrom')
  const query = isDay(validFrom) ? { ...queryOf(reading), professionGroup, validFrom } : null
  const { data, error, isFetching } = useFilePreview(zonages.preview, file, query)
  const loading = useCommand((asked: object) =>
    call(zonages.load, {
      query: { ...asked, decree: textOf(values, 'decree') },
      body: file,
      headers: { ...asBytes, 'Idempotency-Key': newRequestKey() },
    }),
  )
  const specs: FieldSpec[] = [
    {
      kind: 'choice',
      name: 'professionGroup',
      label: translate('zonages.group'),
      required: true,
      options: optionsOf(zonedGroupChoices, language),
    },
    { kind: 'line', name: 'decree', label: translate('zonages.decree'), required: true, help: translate('zonages.decree_help') },
    { kind: 'day', name: 'validFrom', label: translate('zonages.valid_from'), required: true },
  ]
  const missing = tried ? specs.filter(({ name }) => textOf(values, name) === '').map(({ name }) => [name, translate('fill.required')]) : []
  const back = { to: `/zonages?group=${professionGroup}`, label: translate('zonages.title') }
  const load = async () => {
    setTried(true)
    if (!query || textOf(values, 'decree') === '') return focusFirstProblem('main')
    const done = await loading.run(query)
    if (!done) return
    say(done.written === 0 ? translate('zonages.nothing_new') : translate('zonages.done', { smart_count: done.written }))
    navigate(back.to)
  }
  return (
    <LoadPage
      title={translate('zonages.load')}
      lead={translate('zonages.load_lead')}
      back={back}
      fields={{
        specs,
        values,
        errors: { ...loading.refused?.errors, ...Object.fromEntries(missing) },
        onChange: (name, value) => {
          setValues({ ...values, [name]: value })
          if (name === 'professionGroup') setReading({ ...reading, values: {} })
        },
      }}
      file={file}
      onFile={(chosen) => {
        setFile(chosen)
        setReading(unread)
        loading.forget()
      }}
      onSheet={(sheet) => setReading({ ...unread, sheet })}
      preview={data}
      error={error}
      isReading={isFetching}
      refused={loading.refused}
      isLoading={loading.pending}
      submit={translate('zonages.submit')}
      onSubmit={() => void load()}
    >
      {data && <ZonageMapping preview={data} group={professionGroup} reading={reading} onChange={setReading} />}
      {data && <ZonageChanges preview={data} />}
    </LoadPage>
  )
}

/** A reading as the address of the call says it. */
function queryOf({ values, ...others }: ZonageReading) {
  return { ...others, ...(Object.keys(values).length > 0 && { values: JSON.stringify(values) }) }
}
