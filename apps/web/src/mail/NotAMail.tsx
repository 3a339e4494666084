import { fileRefusal } from '@ancrage/domain/documents/media-types'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { type Upload, useNewUpload, useUploads } from '../documents/use-uploads'
import { FormProblem } from '../ui/form/FormProblem'
import { useSay } from '../ui/use-say'
import styles from './Mail.module.css'
import type { MailProblemCode } from './mail'

interface NotAMailProps {
  file: File
  problem: MailProblemCode
  journeyId: string
  onClose: () => void
}

/** Why a file is not read as a mail; one that may be kept as it is can be, with the journey. */
export function NotAMail({ file, problem, journeyId, onClose }: NotAMailProps) {
  const translate = useTranslate()
  const say = useSay()
  const newUpload = useNewUpload()
  const { pending, send } = useUploads()
  const [upload, setUpload] = useState<Upload>(() => newUpload({ name: file.name, content: file }))
  const mayKeep = fileRefusal({ name: file.name, bytes: file.size }) === null
  const keep = async () => {
    const [sent = upload] = await send([upload], { subjectResource: 'journeys', subjectId: journeyId })
    setUpload(sent)
    if (sent.state !== 'sent') return
    say(translate('documents.added', { smart_count: 1, name: file.name }))
    onClose()
  }
  return (
    <div className={styles.refused}>
      <p role="alert">
        <b>{file.name}</b> {translate(`mail.problem.${problem}`)}
      </p>
      {mayKeep && (
        <>
          <p>{translate('mail.keep_as_document')}</p>
          <Button variant="contained" disabled={pending} onClick={() => void keep()}>
            {translate(pending ? 'documents.sending' : 'documents.add_this')}
          </Button>
          <FormProblem problem={upload.problem === null ? null : { message: upload.problem }} />
        </>
      )}
    </div>
  )
}
