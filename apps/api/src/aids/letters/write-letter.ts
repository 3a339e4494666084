import { Readable } from 'node:stream'
import type { contract } from '@ancrage/contract/index'
import { letterFields } from '@ancrage/domain/aids/letters/letter-fields'
import { letterValues } from '@ancrage/domain/aids/letters/letter-values'
import { letterFileName, shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import { and, eq, max } from 'drizzle-orm'
import { record } from '../../audit/record'
import { addDocument } from '../../documents/upload'
import { keepFile } from '../../platform/files'
import type { Command } from '../../platform/http/actor'
import { whenDone } from '../../platform/http/idempotency'
import type { Call } from '../../platform/http/mount'
import { one } from '../../platform/http/records'
import { notFound, Refused, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import type { ApplicationRow } from '../applications/facts'
import { loadApplication } from '../applications/load'
import { servedApplications } from '../applications/served'
import { checkedTemplate, compose, missingIn } from './compose'
import { letterFacts } from './letter-facts'
import { templateInUse } from './template-in-use'
import { writtenLetters } from './written-letters'

const { letters } = tables

/** Far above any letter. */
const most = 20 * 1024 * 1024

const forms = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const
type Form = keyof typeof forms

type Kept = Readonly<Record<Form, { readonly sha256: string; readonly bytes: number }>>
type Write = Call<typeof contract.letters.write>

/**
 * Writes a letter of an application: what lacks is told first, both files are on the disk before their rows, and what
 * was written before stays. Throws 404, 409 (it changed since), `letter_not_now`, `letter_fields_missing`.
 */
export async function writeLetter(call: Write, dataDir: string) {
  const { params, body, read, now } = call
  const row = (await one(servedApplications, read, call, params.id)) as unknown as ApplicationRow
  if (row.version !== body.version) throw new Refused({ code: 'stale' }, row)
  if (!shippedLetters[body.letter].at.includes(row.status)) throw refused('letter_not_now')
  const { id: templateId, content } = await templateInUse(read, dataDir, body.letter)
  const template = await checkedTemplate(content)
  const values = letterValues(await letterFacts(call, row))
  const missing = missingIn(template.tags, values)
  if (missing.length > 0 && body.accept !== 'missing')
    throw refused('letter_fields_missing', { fields: missing.map((name) => letterFields[name][call.actor.language]) })
  const composed = await compose(template, body.letter, values)
  const keep = (bytes: Buffer) => keepFile(dataDir, Readable.from([bytes]), { max: most, now, read: () => Promise.resolve(null) })
  const kept = { docx: await keep(composed.docx), pdf: await keep(composed.pdf) }
  const written = await call
    .write((command) => keepLetter(command, row, { ...body, templateId, kept }))
    .catch(whenDone((id) => ({ id: id ?? '' })))
  const [letter] = await writtenLetters(read, eq(letters.id, written.id))
  if (!letter) throw notFound()
  return letter
}

interface Keeping {
  readonly letter: Write['body']['letter']
  readonly version: number
  readonly templateId: string | null
  readonly kept: Kept
}

async function keepLetter(command: Command, { id: applicationId, number: applicationNumber }: ApplicationRow, keeping: Keeping) {
  const { tx, actor, now, newId } = command
  const { letter, version, templateId, kept } = keeping
  await loadApplication(command, applicationId, version)
  const [last] = await tx
    .select({ number: max(letters.number) })
    .from(letters)
    .where(and(eq(letters.applicationId, applicationId), eq(letters.letter, letter)))
  const number = (last?.number ?? 0) + 1
  const added = async (form: Form) => {
    const { sha256, bytes } = kept[form]
    const document = await addDocument(command, {
      name: `${letterFileName(letter, applicationNumber, number)}.${form}`,
      kind: 'letter',
      confidential: false,
      subjectResource: 'aid-applications',
      subjectId: applicationId,
      sha256,
      bytes,
      mediaType: forms[form],
    })
    return document.id
  }
  const id = newId()
  const docxDocumentId = await added('docx')
  const pdfDocumentId = await added('pdf')
  await tx
    .insert(letters)
    .values({ id, applicationId, letter, number, templateId, docxDocumentId, pdfDocumentId, at: now, by: actor.id || null })
  await record(command, {
    action: 'aid-application.letter_written',
    subject: { resource: 'aid-applications', id: applicationId },
    changes: { letter: [null, letter], number: [null, number] },
  })
  return { id }
}
