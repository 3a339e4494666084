import { Readable } from 'node:stream'
import type { contract } from '@ancrage/contract/index'
import { maxTemplateBytes } from '@ancrage/contract/letter-templates'
import { type Letter, letterChoices } from '@ancrage/domain/aids/letter'
import { inventedApplication } from '@ancrage/domain/aids/letters/invented-application'
import { letterValues } from '@ancrage/domain/aids/letters/letter-values'
import { shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import { fileName } from '@ancrage/domain/documents/file-name'
import { record } from '../../audit/record'
import { givenName } from '../../documents/upload'
import { keepFile } from '../../platform/files'
import type { Command } from '../../platform/http/actor'
import { whenDone } from '../../platform/http/idempotency'
import type { Call } from '../../platform/http/mount'
import { Refused, refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { checkedTemplate, compose, tryTemplate } from './compose'
import { lastTemplate, templateInUse } from './template-in-use'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The template in use for a letter, as its keeper sees it. */
export async function shownTemplate(read: Reads, letter: Letter) {
  const last = await lastTemplate(read, letter)
  const file = last?.sha256 ? { name: last.name, bytes: last.bytes } : null
  return { letter, number: last?.number ?? 0, file, at: last?.at ?? null, by: last?.by ?? null }
}

/** Every letter with the template in use. */
export function shownTemplates(read: Reads) {
  return Promise.all(letterChoices.values.map((letter) => shownTemplate(read, letter)))
}

/** Sends the template in use, under the name it came with. */
export async function sendTemplate({ read, params: { letter }, reply }: Call<typeof contract.letterTemplates.file>, dataDir: string) {
  const { content } = await templateInUse(read, dataDir, letter)
  const { file } = await shownTemplate(read, letter)
  return sent(reply, content, docxType, file?.name ?? `modele-${shippedLetters[letter].fileName}.docx`)
}

/** Sends a letter written from the template in use, for an application that is nobody's. */
export async function sendPreview({ read, params: { letter }, reply }: Call<typeof contract.letterTemplates.preview>, dataDir: string) {
  const template = await checkedTemplate((await templateInUse(read, dataDir, letter)).content)
  const { pdf } = await compose(template, letter, letterValues(inventedApplication))
  return sent(reply, pdf, 'application/pdf', `apercu-${shippedLetters[letter].fileName}.pdf`)
}

function sent(reply: Call<typeof contract.letterTemplates.file>['reply'], content: Buffer, type: string, name: string): Readable {
  void reply
    .header('content-type', type)
    .header('content-length', content.length)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
  return Readable.from([content])
}

/** Puts a département's DOCX in use, once it was read whole and written with; those before are kept. Throws what is wrong with it. */
export async function replaceTemplate(call: Call<typeof contract.letterTemplates.replace>, dataDir: string) {
  const {
    params: { letter },
    query,
    request,
    read,
    now,
  } = call
  const name = fileName(givenName(request.headers['content-disposition']), docxType)
  if (!Buffer.isBuffer(call.body)) throw refused('unsupported_type')
  const { sha256, bytes } = await keepFile(dataDir, Readable.from([call.body]), {
    max: maxTemplateBytes,
    now,
    read: (path) => tryTemplate(path, letter, letterValues(inventedApplication)),
  })
  await call.write((command) => put(command, letter, query.number, { name, sha256, bytes })).catch(whenDone(() => undefined))
  return shownTemplate(read, letter)
}

/** Puts our template back in use. */
export async function restoreTemplate({ params: { letter }, body, read, write }: Call<typeof contract.letterTemplates.restore>) {
  await write((command) => put(command, letter, body.number, { name: '', sha256: null, bytes: 0 })).catch(whenDone(() => undefined))
  return shownTemplate(read, letter)
}

interface Put {
  readonly name: string
  /** Null: ours. */
  readonly sha256: string | null
  readonly bytes: number
}

async function put(command: Command, letter: Letter, seen: number, file: Put): Promise<void> {
  const { tx, actor, now, newId } = command
  const current = await shownTemplate(tx, letter)
  if (current.number !== seen) throw new Refused({ code: 'stale' }, current)
  const id = newId()
  await tx.insert(tables.letterTemplates).values({ id, letter, number: seen + 1, ...file, at: now, by: actor.id || null })
  await record(command, {
    action: file.sha256 ? 'letter_template.replaced' : 'letter_template.restored',
    subject: { resource: 'letter-templates', id },
    changes: { letter: [null, letter], number: [seen, seen + 1] },
  })
}
