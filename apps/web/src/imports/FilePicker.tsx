import { imports } from '@ancrage/contract/imports'
import { FileCsvIcon } from '@phosphor-icons/react/dist/csr/FileCsv'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useId, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { refusedBy } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import styles from './FilePicker.module.css'

/** Chooses the file, or receives it dropped; what is wrong with it is said here, and nothing has been imported. */
export function FilePicker() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const id = useId()
  const [reading, setReading] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<{ name: string; message: string } | null>(null)
  const send = async (file: File | undefined) => {
    if (!file || reading !== null) return
    setReading(file.name)
    setProblem(null)
    try {
      const headers = { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': newRequestKey() }
      const { id: importId } = await call(imports.upload, { query: { fileName: file.name }, body: file, headers })
      void queries.invalidateQueries({ queryKey: ['imports'] })
      navigate(`/imports/${importId}`)
    } catch (error) {
      const { message } = refusedBy(error)
      setProblem({ name: file.name, message: translate(message, { _: message }) })
    } finally {
      setReading(null)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer.files[0])
  }
  return (
    <fieldset
      className={styles.zone}
      aria-label={translate('imports.drop')}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileCsvIcon size={40} aria-hidden />
      <div className={styles.text}>
        <p className={styles.title}>{translate('imports.drop')}</p>
        <p id={`${id}hint`} className={styles.hint}>
          {translate('imports.drop_hint')}
        </p>
      </div>
      <label className={styles.button} data-busy={reading !== null}>
        {reading === null ? translate('imports.choose') : translate('imports.reading', { name: reading })}
        <input
          type="file"
          className={styles.input}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          disabled={reading !== null}
          aria-invalid={problem !== null}
          aria-describedby={`${id}hint ${id}problem`}
          onChange={(event) => {
            void send(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      <p id={`${id}problem`} className={styles.problem} role="alert">
        {problem && (
          <>
            <WarningDiamondIcon size={18} weight="fill" aria-hidden />
            <span>
              <b>{problem.name}</b> {problem.message}
            </span>
          </>
        )}
      </p>
    </fieldset>
  )
}
