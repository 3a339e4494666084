import type { Day } from '@ancrage/domain/kernel/day'
import type { ExchangeDraft } from '../interactions/exchange-draft'
import type { Mail, MailAddress } from './mail'
import { withoutQuoted } from './quoted'

/** An exchange by mail: with the hour the mail was sent at. */
export interface MailDraft extends ExchangeDraft {
  occurredTime: string | null
}

/** Someone of the journey whose mails are known. */
export interface Correspondent {
  readonly personId: string
  readonly name: string
  readonly email: string | null
}

export interface MailSetting {
  /** Whose journey it is first, then who shares their household. */
  readonly people: readonly [Correspondent, ...Correspondent[]]
  /** The address of whoever notes it. */
  readonly mine: string
  readonly today: Day
}

/** A mail as an exchange to be, and what was recognised of it. */
export interface PreparedMail {
  readonly draft: MailDraft
  /** Whom the exchange is with. */
  readonly person: Correspondent
  /** Who it came from or went to, when that is someone of the journey. */
  readonly known: boolean
  /** What it quotes of the mails before, left out of the text. */
  readonly quoted: string
}

/**
 * What a mail says of the exchange it was. From someone of the journey it came in, and answers; from whoever notes it, or
 * to someone of the journey, it went out. From anybody else it came in with a result that is left to be said: only the
 * answer of the person counts as an exchange with them.
 */
export function prepareMail(mail: Mail, { people, mine, today }: MailSetting): PreparedMail {
  const sender = personAt(mail.from, people)
  const receiver = mail.to.map((to) => personAt(to, people)).find((person) => person !== null) ?? null
  const isOut = sender === null && (mail.from?.address === mine.toLowerCase() || receiver !== null)
  const { said, quoted } = withoutQuoted(mail.text)
  const dated = mail.on !== null && mail.on <= today
  return {
    person: sender ?? receiver ?? people[0],
    known: (isOut ? receiver : sender) !== null,
    quoted,
    draft: {
      medium: 'courriel',
      direction: isOut ? 'out' : 'in',
      outcome: isOut ? 'sent' : sender ? 'answered' : null,
      occurredOn: dated ? (mail.on ?? today) : today,
      occurredTime: dated ? mail.time : null,
      summary: [mail.subject, said].filter((text) => text !== '').join('\n\n'),
    },
  }
}

function personAt(address: MailAddress | null, people: readonly Correspondent[]): Correspondent | null {
  return people.find(({ email }) => email !== null && email.toLowerCase() === address?.address) ?? null
}
