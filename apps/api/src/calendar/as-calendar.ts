import type { FastifyReply } from 'fastify'

/** Says that a reply is a calendar, to be saved under a name. */
export function asCalendar(reply: FastifyReply, fileName: string): FastifyReply {
  return reply.header('content-type', 'text/calendar; charset=utf-8').header('content-disposition', `attachment; filename="${fileName}"`)
}
