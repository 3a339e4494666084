import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as a real server received it. */
export interface Received {
  /** The addresses of its envelope. */
  readonly to: readonly string[]
  /** Every byte of it, as text. */
  readonly raw: string
  readonly mail: Email
}

export interface MailServer {
  readonly url: string
  /** What it took so far, in order. */
  received(): Promise<Received[]>
  /** What it answers to an address from now on: takes it when null, else refuses it by this code. */
  refuse(code: number | null): void
  close(): Promise<void>
}

/** A real SMTP server on a free port, that keeps what it is given; without encryption, as on one’s own machine. */
export async function openMailServer(): Promise<MailServer> {
  const taken: Omit<Received, 'mail'>[] = []
  let refusal: number | null = null
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      // As real ones do, it quotes the address in its refusal.
      if (refusal === null) return done()
      done(Object.assign(new Error('no such user here: quoted@ancrage.example'), { responseCode: refusal }))
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${portOf(server.server)}`,
    received: () => Promise.all(taken.map(async (one) => ({ ...one, mail: await PostalMime.parse(one.raw) }))),
    refuse: (code) => {
      refusal = code
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** A server that takes a connection and never says a word. */
export async function openMuteServer(): Promise<Pick<MailServer, 'url' | 'close'>> {
  const server = createServer(() => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${portOf(server)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port
