import { zonages } from '@ancrage/contract/zonages'
import { type Day, isDay } from '@ancrage/domain/kernel/day'
import { type ZonedGroup, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import Button from '@mui/material/Button'
import { FileCsvIcon } from '@phosphor-icons/react/dist/csr/FileCsv'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { call } from '../../providers/call'
import { refusedBy } from '../../providers/refused'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FileButton } from '../../ui/FileButton'
import { Fields } from '../../ui/form/Fields'
import { FormProblem } from '../../ui/form/FormProblem'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { asBytes, queryOf, type Reading, useZonagePreview } from './use-zonage-preview'
import { ZonageChanges } from './ZonageChanges'
import { ZonageMapping } from './ZonageMapping'
import styles from './Zonages.module.css'

/** `/zonages/load`, for whoever loads them. */
export function LoadZonage() {
  return (
    <Kept permission="zonages.write">
      <LoadForm />
    </Kept>
  )
}

/** A zonage from its file: whom and when, how it is read, what it changes, then the one button that writes it. */
function LoadForm() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const say = useSay()
  const today = useToday()
  const [search] = useSearchParams()
  const [values, setValues] = useState<FieldValues>({ professionGroup: search.get('group') ?? 'doctor', decree: '', validFrom: today })
  const [file, setFile] = useState<File | null>(null)
  const [mapped, setMapped] = useState<Omit<Reading, 'professionGroup' | 'validFrom'>>({ values: {} })
  const [tried, setTried] = useState(false)
  const professionGroup = (zonedGroupChoices.values.find((one) => one === values.professionGroup) ?? 'doctor') as ZonedGroup
  const validFrom = textOf(values, 'validFrom')
  const reading: Reading | null = isDay(validFrom) ? { ...mapped, professionGroup, validFrom: validFrom as Day } : null
  const { data, error, isFetching } = useZonagePreview(file, reading)
  const loading = useCommand((asked: Reading) =>
    call(zonages.load, {
      query: { ...queryOf(asked), decree: textOf(values, 'decree') },
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
  const load = async () => {
    setTried(true)
    if (!reading || textOf(values, 'decree') === '') return focusFirstProblem('main')
    const done = await loading.run(reading)
    if (!done) return
    say(done.written === 0 ? translate('zonages.nothing_new') : translate('zonages.done', { smart_count: done.written }))
    navigate(`/zonages?group=${professionGroup}`)
  }
  const refused = error ? refusedBy(error) : null
  return (
    <>
      <AdminTitle
        title={translate('zonages.load')}
        note={translate('zonages.load_lead')}
        notePlace="under"
        back={{ to: `/zonages?group=${professionGroup}`, label: translate('zonages.title') }}
      />
      <div className={styles.form}>
        <Fields
          specs={specs}
          values={values}
          errors={{ ...loading.refused?.errors, ...Object.fromEntries(missing) }}
          onChange={(name, value) => {
            setValues({ ...values, [name]: value })
            if (name === 'professionGroup') setMapped({ ...mapped, values: {} })
          }}
        />
      </div>
      <div className={styles.file}>
        <FileButton
          label={translate(file ? 'zonages.other_file' : 'zonages.choose')}
          Icon={FileCsvIcon}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onFiles={([chosen]) => {
            if (!chosen) return
            setFile(chosen)
            setMapped({ values: {} })
            loading.forget()
          }}
        />
        <span className={styles.about}>
          {file
            ? translate(isFetching ? 'zonages.reading' : 'zonages.read', { name: file.name, smart_count: data?.lines ?? 0 })
            : translate('zonages.file_hint')}
        </span>
      </div>
      <FormProblem problem={refused ? { message: translate(refused.message, { _: refused.message }) } : null} />
      {file && data && !refused && (
        <div className={styles.steps}>
          <ZonageMapping preview={data} group={professionGroup} mapped={mapped} onChange={setMapped} />
          <ZonageChanges preview={data} />
          <div className={styles.foot}>
            <FormProblem problem={loading.refused ?? data.problem} />
            <Button onClick={() => navigate(`/zonages?group=${professionGroup}`)}>{translate('fill.cancel')}</Button>
            <Button variant="contained" disabled={loading.pending || isFetching || data.problem !== null} onClick={() => void load()}>
              {translate('zonages.submit')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
