import { instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { count } from './day'
import { idParams } from './resource'
import { route } from './route'

const troubled = z.object({
  id,
  /** The account it is for; null once it is gone. */
  account: z.string().nullable(),
  at: instant,
  tries: count,
  /** What stopped it last: `ECONNECTION`, `EENVELOPE 550`. */
  errorCode: z.string(),
  /** When it is tried again; null once given up. */
  nextAt: instant.nullable(),
})

const state = z.object({
  /** Whether a mail server was given. */
  configured: z.boolean(),
  waiting: count,
  givenUp: count,
  lastSentAt: instant.nullable(),
  /** Those tried in vain, the latest first; only the first are given. */
  troubled: z.array(troubled),
})

/** The mails that the site sends, for whoever keeps it. */
export const mails = {
  state: route({
    method: 'GET',
    path: '/api/mails',
    access: 'mails.keep',
    summary: 'The mails that wait or could not be sent, and why',
    reply: state,
  }),
  retry: route({
    method: 'POST',
    path: '/api/mails/:id/retry',
    access: 'mails.keep',
    summary: 'Have a mail tried again within a minute',
    params: idParams,
    reply: state,
  }),
}
