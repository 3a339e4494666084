import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { FastifyReply } from 'fastify'

/** A CSV that French spreadsheets open as it is (`;`, BOM, CRLF), with nothing that a cell could run as a formula. */
export function sendCsv(reply: FastifyReply, name: string, lines: readonly (readonly string[])[]): NodeJS.ReadableStream {
  void reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}.csv"`)
  return Readable.from(lines).pipe(
    stringify({ delimiter: ';', bom: true, header: false, record_delimiter: 'windows', escape_formulas: true }),
  )
}
