import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.string().default('file:data/ancrage.db'),
  DATA_DIR: z.string().default('data'),
  JWT_SECRET: z.string().min(32).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, hostname: /./ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./ }).optional(),
  MAIL_FROM: z.email().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** Where mails go out, and from whom. */
export interface MailConfig {
  /** `smtp://` or `smtps://`, with the account of the site where it needs one. */
  readonly url: string
  readonly from: string
}

/** The settings of a running site, read once at start. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  readonly dataDir: string
  /** Signs sessions and keys pseudonyms. */
  readonly secret: string
  readonly https: boolean
  /** Where people reach the site, without a slash at the end; null when nobody said. */
  readonly publicUrl: string | null
  /** Null where no server was given: nothing is mailed. */
  readonly mail: MailConfig | null
  readonly logLevel: string
}

/** The settings as the environment gives them; throws naming the variable at fault, never its value. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.code === 'too_small' ? 'at least 32 characters' : 'unreadable'}`,
    )
    throw new Error(`Settings refused. ${faults.join('; ')}`)
  }
  const { HOST, PORT, DATABASE_URL, DATA_DIR, JWT_SECRET, PUBLIC_URL, SMTP_URL, MAIL_FROM, LOG_LEVEL } = parsed.data
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    secret: JWT_SECRET ?? keptSecret(DATA_DIR),
    https: PUBLIC_URL?.startsWith('https://') ?? false,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    mail: SMTP_URL ? { url: SMTP_URL, from: MAIL_FROM ?? senderAt(PUBLIC_URL ?? SMTP_URL) } : null,
    logLevel: LOG_LEVEL,
  }
}

/** Who mails come from where nobody said: Ancrage, at the address of the site, else of the mail server. */
function senderAt(address: string): string {
  const { hostname } = new URL(address)
  return `ancrage@${/^[\d.]+$|^\[/.test(hostname) ? 'localhost' : hostname}`
}

/** The secret made at the first start, readable by the server's own account alone. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'jwt-secret')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8')
}
