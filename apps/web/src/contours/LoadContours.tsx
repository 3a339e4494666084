import { contours } from '@ancrage/contract/contours'
import { mostPoints, pointsOf } from '@ancrage/domain/contours/contour'
import Button from '@mui/material/Button'
import { FileArrowUpIcon } from '@phosphor-icons/react/dist/csr/FileArrowUp'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FileButton } from '../ui/FileButton'
import { Fields } from '../ui/form/Fields'
import { FormProblem } from '../ui/form/FormProblem'
import { type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Panel } from '../ui/Panel'
import { useSay } from '../ui/use-say'
import { ContourPreview, type ContourPreviewProps } from './ContourPreview'
import styles from './Contours.module.css'
import { type Ours, type ReadContours, readContours } from './read-contours'

/** The largest file read, in bytes: a whole country at a fine scale. */
const maxFile = 30 * 1024 * 1024

interface Chosen {
  readonly name: string
  readonly read: ReadContours | { readonly problem: 'too_large' | 'too_many' }
}

const empty: FieldValues = { name: '', attribution: '' }

/** A file of outlines: read here, shown, then loaded with whom to name beside the map. */
export function LoadContours({ ours, places }: { ours: Ours; places: ContourPreviewProps['places'] }) {
  const translate = useTranslate()
  const say = useSay()
  const [values, setValues] = useState(empty)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [tried, setTried] = useState(false)
  const loading = useCommand((shapes: Record<string, [number, number][][]>) =>
    call(contours.load, {
      body: { name: textOf(values, 'name'), attribution: textOf(values, 'attribution'), shapes },
      headers: { 'Idempotency-Key': newRequestKey() },
    }),
  )
  const specs: FieldSpec[] = [
    { kind: 'line', name: 'name', label: translate('contours.name'), required: true, help: translate('contours.name_help') },
    {
      kind: 'line',
      name: 'attribution',
      label: translate('contours.attribution'),
      required: true,
      help: translate('contours.attribution_help'),
    },
  ]
  const missing = tried ? specs.filter(({ name }) => textOf(values, name) === '').map(({ name }) => [name, translate('fill.required')]) : []
  const shapes = chosen?.read.problem === null ? chosen.read.shapes : null
  const lacking = shapes ? places.filter(({ code }) => !shapes[code]) : []
  const choose = async (file: File | undefined) => {
    if (!file) return
    loading.forget()
    setChosen({ name: file.name, read: await readFile(file, ours) })
    // The name of a file gives way to that of the next, what was typed does not.
    if (['', chosen?.name].includes(textOf(values, 'name'))) setValues({ ...values, name: file.name })
  }
  const load = async () => {
    setTried(true)
    if (!shapes || specs.some(({ name }) => textOf(values, name) === '')) return focusFirstProblem('main')
    if (!(await loading.run(shapes))) return
    say(translate('contours.done'))
    setChosen(null)
    setValues(empty)
    setTried(false)
  }
  return (
    <Panel title={translate('contours.load')} note={translate('contours.load_note')}>
      <div className={styles.form}>
        <div className={styles.file}>
          <FileButton
            label={translate(chosen ? 'contours.other_file' : 'contours.choose')}
            Icon={FileArrowUpIcon}
            accept=".json,.geojson,.topojson,application/json,application/geo+json"
            onFiles={([file]) => void choose(file)}
          />
          <span role="status">
            {chosen && (shapes ? translate('contours.read', { smart_count: Object.keys(shapes).length }) : chosen.name)}
          </span>
        </div>
        <FormProblem problem={chosen && !shapes ? { message: translate(`contours.problem.${chosen.read.problem}`) } : null} />
        {shapes && (
          <>
            <ContourPreview shapes={shapes} places={places} label={translate('contours.preview')} />
            {lacking.length > 0 && (
              <p>{translate('contours.lacking', { smart_count: lacking.length, names: lacking.map(({ name }) => name).join(', ') })}</p>
            )}
            <Fields
              specs={specs}
              values={values}
              errors={{ ...loading.refused?.errors, ...Object.fromEntries(missing) }}
              onChange={(name, value) => setValues({ ...values, [name]: value })}
            />
            <FormProblem problem={loading.refused} />
            <div>
              <Button variant="contained" disabled={loading.pending} onClick={() => void load()}>
                {translate('contours.submit')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  )
}

async function readFile(file: File, ours: Ours): Promise<Chosen['read']> {
  if (file.size > maxFile) return { problem: 'too_large' }
  const read = readContours(await file.text(), ours)
  return read.problem === null && pointsOf(read.shapes) > mostPoints ? { problem: 'too_many' } : read
}
