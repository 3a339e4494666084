import { createTransport } from 'nodemailer'
import type { MailConfig } from '../../config'

/** A mail as it is written: everything it says is in both forms. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A mail on its way: to one address, under an id that stays the same however often it is sent. */
export interface Letter extends Mail {
  readonly id: string
  readonly to: string
}

/** Hands mails over to a mail server. */
export interface Mailer {
  /** Done once the server has taken it; throws what it, or the road to it, answered. */
  send(letter: Letter): Promise<void>
}

/** Milliseconds without a word from the server after which it is said not to answer. */
const patience = 20_000

/** The way out through the mail server of the settings; nothing is opened before the first mail. */
export function openMailer({ url, from }: MailConfig, timeout = patience): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  const domain = from.split('@')[1]
  return {
    send: async ({ id, to, ...mail }) => {
      await transport.sendMail({
        ...mail,
        from: { name: 'Ancrage', address: from },
        to: { name: '', address: to },
        // One address, whatever is written in it: no list is read out of it.
        envelope: { from, to: [to] },
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
  }
}

/** What stopped a mail, never the words of the server, which may quote an address: `EENVELOPE 550`, `ECONNECTION`. */
export function mailErrorCode(error: unknown): string {
  const { code, responseCode, name } = Object(error) as { code?: unknown; responseCode?: unknown; name?: unknown }
  return [typeof code === 'string' ? code : String(name ?? 'unknown'), responseCode].filter((part) => part !== undefined).join(' ')
}

/** Whether no other mail would go through now: the server could not be reached, or does not take the account of the site. */
export function isUnreachable(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown }
  return ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EAUTH', 'ECONNREFUSED'].includes(String(code))
}
