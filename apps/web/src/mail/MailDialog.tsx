import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { Sheet } from '../ui/form/Sheet'
import { useToday } from '../ui/use-today'
import { MailFacts } from './MailFacts'
import { MailForm } from './MailForm'
import { type Mail, MailProblem, type MailProblemCode } from './mail'
import { type MailSetting, prepareMail } from './mail-draft'
import { NotAMail } from './NotAMail'
import { readApart } from './read-apart'

export interface MailDialogProps {
  file: File
  journeyId: string
  people: MailSetting['people']
  mine: string
  onClose: () => void
}

type Reading = { readonly mail: Mail } | { readonly problem: MailProblemCode } | null

/** A mail dropped on a journey: read here, shown whole, and nothing of it is written before « Enregistrer ». */
export function MailDialog({ file, journeyId, people, mine, onClose }: MailDialogProps) {
  const translate = useTranslate()
  const today = useToday()
  const [reading, setReading] = useState<Reading>(null)
  useEffect(() => {
    let current = true
    readApart(file).then(
      (mail) => current && setReading({ mail }),
      (error: unknown) => current && setReading({ problem: error instanceof MailProblem ? error.code : 'not_a_mail' }),
    )
    return () => {
      current = false
    }
  }, [file])
  if (reading && 'mail' in reading) {
    const { mail } = reading
    const prepared = prepareMail(mail, { people, mine, today })
    return (
      <MailForm
        title={translate('mail.title')}
        prepared={prepared}
        pieces={mail.pieces}
        journeyId={journeyId}
        facts={<MailFacts mail={mail} prepared={prepared} />}
        onClose={onClose}
      />
    )
  }
  return (
    <Sheet
      title={translate('mail.title')}
      onClose={onClose}
      onSubmit={onClose}
      foot={<Button onClick={onClose}>{translate('header.close')}</Button>}
    >
      {reading ? <NotAMail file={file} problem={reading.problem} journeyId={journeyId} onClose={onClose} /> : <Loading />}
    </Sheet>
  )
}
