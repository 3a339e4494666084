import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { sentence } from '@ancrage/contract/sentences'
import { guessMandateColumns, type MandateField, mandateFieldChoices, mandateMappingProblem } from '@ancrage/domain/aids/mandate-columns'
import { matchMandates, readMandate } from '@ancrage/domain/aids/match-mandates'
import { plainLine } from '@ancrage/domain/imports/cell'
import { columnNames, findHeader } from '@ancrage/domain/imports/header'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Asking } from '../../platform/http/actor'
import { refused } from '../../platform/http/refused'
import { decodeFile } from '../../platform/sheets/decode'
import { readRecords } from '../../platform/sheets/read-records'
import { guessSeparator } from '../../platform/sheets/separator'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidApplications, aidPayments, people } = tables

/** Lines of a list of mandates at most: a département pays hundreds a year. */
const mostLines = 2_000
/** What a column says first, to be recognised by. */
const examples = 3

const asked = z.array(mandateFieldChoices.schema)

/**
 * Reads a list of mandates sent back by the finance department, of whatever encoding and separator, and says what each line is of.
 * Nothing is written. `mapping` says what its columns are; left out, it is guessed.
 */
export async function readMandates(
  { read, today, actor }: Asking,
  bytes: Buffer,
  mapping: string | undefined,
): Promise<ReplyOf<typeof contract.aidPayments.readMandates>> {
  const { header, rows } = await readTable(bytes)
  const fields = mappingOf(mapping, header.length) ?? guessMandateColumns(header)
  const problem = mandateMappingProblem(fields)
  const columns = header.map((name, at) => ({
    name,
    field: fields[at] ?? 'ignored',
    examples: rows.flatMap(({ cells }) => plainLine(cells[at] ?? '') || []).slice(0, examples),
  }))
  if (problem) return { columns, problem: { code: problem, sentence: sentence(problem, {}, actor.language) }, lines: [] }
  const written = rows.map(({ cells }) => readMandate(cells, fields, today))
  const matched = matchMandates(written, await payablesOf(read, [...new Set(written.map(({ application }) => application))]))
  return {
    columns,
    problem: null,
    lines: rows.map(({ cells, line }, at) => {
      const cell = (field: MandateField) => plainLine(cells[fields.indexOf(field)] ?? '').slice(0, 200)
      const { unread, mandateNumber, paidOn, amountCents } = written[at] as (typeof written)[number]
      const { outcome, payment } = matched[at] as (typeof matched)[number]
      return {
        line,
        outcome,
        cells: { application: cell('application'), mandate: cell('mandate'), paidOn: cell('paidOn'), amount: cell('amount') },
        unread: [...unread],
        mandateNumber,
        paidOn,
        amountCents,
        payment,
      }
    }),
  }
}

async function readTable(bytes: Buffer) {
  const { text } = decodeFile(bytes)
  const records = await readRecords(text, guessSeparator(text, guessMandateColumns))
  const cells = records.map((record) => record.cells)
  const headerAt = findHeader(cells, guessMandateColumns) ?? cells.findIndex((row) => columnNames(row).length > 1)
  const rows = records.slice(headerAt + 1).filter((record) => columnNames(record.cells).length > 0)
  if (headerAt < 0 || rows.length === 0) throw refused('mandate_no_rows')
  if (rows.length > mostLines) throw refused('import_too_many_rows', { max: mostLines })
  return { header: columnNames(cells[headerAt] ?? []), rows }
}

function mappingOf(mapping: string | undefined, columns: number): MandateField[] | null {
  if (mapping === undefined) return null
  const given = asked.safeParse(safeJson(mapping))
  if (!given.success || given.data.length !== columns) throw refused('bad_filter', { detail: 'mapping' })
  return given.data
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The payments of some applications, by their numbers, with whose they are. */
async function payablesOf(read: Reads, numbers: readonly string[]) {
  const rows = await read
    .select({ payment: aidPayments, number: aidApplications.number, lastName: people.lastName, firstName: people.firstName })
    .from(aidApplications)
    .innerJoin(aidPayments, eq(aidPayments.applicationId, aidApplications.id))
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .where(and(inArray(aidApplications.number, [...numbers]), isNull(aidApplications.archivedAt), isNull(aidPayments.archivedAt)))
  return rows.map(({ payment, number, lastName, firstName }) => ({ ...payment, number, beneficiary: `${firstName} ${lastName}` }))
}
