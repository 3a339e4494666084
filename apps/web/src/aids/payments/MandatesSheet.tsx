import { aidPayments } from '@ancrage/contract/aid-payments'
import { sentence } from '@ancrage/contract/sentences'
import { mandateOutcomeChoices } from '@ancrage/domain/aids/match-mandates'
import { sumOf } from '@ancrage/domain/kernel/money'
import type { RefusalParams } from '@ancrage/domain/kernel/refusal'
import Button from '@mui/material/Button'
import { FileCsvIcon } from '@phosphor-icons/react/dist/csr/FileCsv'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { FileButton } from '../../ui/FileButton'
import { FormProblem } from '../../ui/form/FormProblem'
import { Sheet } from '../../ui/form/Sheet'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { MandateColumns } from './MandateColumns'
import { MandateLines } from './MandateLines'
import styles from './Mandates.module.css'
import { countsOf, outcomeTags, recordable } from './mandates'
import { useMandatesFile } from './use-mandates-file'

/** « Lire les mandats » : a file is chosen, shown line by line for what it is, and recorded once agreed; what is refused, or could not be read, stays with why. */
export function MandatesSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { file, shown, reading, problem, read, again } = useMandatesFile()
  const [failed, setFailed] = useState<readonly string[]>([])
  const recording = useCommand((payments: ReturnType<typeof recordable>) => call(aidPayments.recordMandates, { body: { payments } }))
  const lines = shown?.lines ?? []
  const payments = recordable(lines)
  const save = async () => {
    if (payments.length === 0 || recording.pending) return
    const reply = await recording.run(payments)
    if (!reply) return
    const numberOf = (id: string) => lines.find(({ payment }) => payment?.id === id)?.payment?.number ?? ''
    const said = ({ id, code, params }: (typeof reply.failed)[number]) =>
      translate('aid_payments.mandates.failed_line', { number: numberOf(id), why: sentence(code, params as RefusalParams, language) })
    setFailed(reply.failed.map(said))
    if (reply.done.length > 0) say(translate('aid_payments.mandates.saved', { smart_count: reply.done.length }))
    const troubled = lines.some(({ outcome }) => outcomeTags[outcome] === 'late')
    if (reply.failed.length === 0 && !troubled) onClose()
    else await again(shown?.columns.map(({ field }) => field))
  }
  const outcomes = countsOf(lines)
    .map(({ outcome, count }) =>
      translate('aid_payments.mandates.count_of', { count, outcome: mandateOutcomeChoices.labels[outcome][language].toLowerCase() }),
    )
    .join(', ')
  const amount = formatMoney(sumOf(payments.map(({ amountCents }) => amountCents)), language)
  return (
    <Sheet
      title={translate('aid_payments.mandates.title')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={recording.refused} />
          {payments.length > 0 && (
            <Button type="submit" variant="contained" disabled={recording.pending || reading}>
              {recording.pending
                ? translate('aid_payments.mandates.saving')
                : translate('aid_payments.mandates.save', { smart_count: payments.length, amount })}
            </Button>
          )}
          <Button onClick={onClose}>{translate('aid_payments.mandates.close')}</Button>
        </>
      }
    >
      <p className={styles.lead}>{translate('aid_payments.mandates.lead')}</p>
      <div className={styles.file}>
        <FileButton
          label={translate(reading ? 'aid_payments.mandates.reading' : `aid_payments.mandates.${file ? 'other' : 'choose'}`)}
          Icon={FileCsvIcon}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          disabled={reading}
          onFiles={([chosen]) => {
            setFailed([])
            if (chosen) void read(chosen)
          }}
        />
        {file && <span className={styles.name}>{file.name}</span>}
      </div>
      <FormProblem problem={problem === null ? null : { message: problem }} />
      {failed.length > 0 && (
        <div className={styles.failed} role="alert">
          <b>{translate('aid_payments.mandates.failed', { smart_count: failed.length })}</b>
          <ul>
            {failed.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
      {shown && <MandateColumns shown={shown} onChange={(mapping) => void again(mapping)} />}
      {lines.length > 0 && (
        <>
          <p role="status">
            {translate('aid_payments.mandates.counts', { smart_count: lines.length, outcomes })}
            {payments.length === 0 && ` ${translate('aid_payments.mandates.nothing')}`}
          </p>
          <MandateLines lines={lines} />
        </>
      )}
    </Sheet>
  )
}
