import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { type Instant, timeOf } from '@ancrage/domain/kernel/day'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { personName } from '../tasks'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { MailFacts } from './MailFacts'
import { MailForm } from './MailForm'
import type { Mail } from './mail'
import type { PreparedMail } from './mail-draft'

export interface WrittenMail {
  readonly subject: string
  readonly body: string
}

export interface WrittenMailDialogProps {
  mail: WrittenMail
  person: RecordOf<typeof people>
  journeyId: string | null
  onClose: () => void
}

/** « Noter ce courriel »: the mail just opened from here, as an exchange. */
export function WrittenMailDialog({ mail: { subject, body }, person, journeyId, onClose }: WrittenMailDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const [time] = useState(() => timeOf(new Date().toISOString() as Instant))
  const mail: Mail = {
    on: today,
    time,
    from: null,
    to: [{ name: '', address: person.email ?? '' }],
    subject,
    text: body,
    pieces: [],
  }
  const prepared: PreparedMail = {
    person: { personId: person.id, name: personName(person, language), email: person.email },
    known: true,
    quoted: '',
    draft: {
      medium: 'courriel',
      direction: 'out',
      outcome: 'sent',
      occurredOn: today,
      occurredTime: time,
      summary: [subject, body].filter((text) => text !== '').join('\n\n'),
    },
  }
  return (
    <MailForm
      title={translate('mail.note')}
      prepared={prepared}
      pieces={mail.pieces}
      journeyId={journeyId}
      facts={<MailFacts mail={mail} prepared={prepared} />}
      onClose={onClose}
    />
  )
}
