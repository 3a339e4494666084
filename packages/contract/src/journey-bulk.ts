import { z } from 'zod'
import { journeys } from './journeys'
import { bulkReply, seenIds } from './resource'
import { route } from './route'

/** A command as several journeys are given it: its own fields and its name, each journey bearing its version. */
const named = <const N extends string, S extends z.ZodRawShape & { version: z.ZodType }>(name: N, { shape }: { shape: S }) => {
  const { version: _, ...fields } = shape
  return z.strictObject({ ...fields, name: z.literal(name) })
}
const { assign, hold, wait, resume, close } = journeys

export const journeyBulk = {
  command: route({
    method: 'POST',
    path: '/api/journeys/bulk-command',
    access: 'journeys.write',
    summary: 'Give one command to several journeys, each in a transaction of its own, with the rules of the single command',
    body: z.strictObject({
      ids: seenIds,
      command: z.discriminatedUnion('name', [
        named('assign', assign.body),
        named('hold', hold.body),
        named('wait', wait.body),
        named('resume', resume.body),
        named('close', close.body),
      ]),
    }),
    reply: bulkReply,
  }),
}
