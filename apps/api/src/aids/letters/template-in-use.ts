import { buffer } from 'node:stream/consumers'
import type { Letter } from '@ancrage/domain/aids/letter'
import { shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import { desc, eq } from 'drizzle-orm'
import { openFile } from '../../platform/files'
import { refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { shippedTemplate } from './shipped-template'

const { letterTemplates, users } = tables

/** The last template put for a letter, with whoever put it; null when none ever was. */
export async function lastTemplate(read: Reads, letter: Letter) {
  const [row] = await read
    .select({ template: letterTemplates, by: users.name })
    .from(letterTemplates)
    .leftJoin(users, eq(users.id, letterTemplates.by))
    .where(eq(letterTemplates.letter, letter))
    .orderBy(desc(letterTemplates.number))
    .limit(1)
  return row ? { ...row.template, by: row.by } : null
}

/** The template a letter is written from: the département's, else ours (`id` null). */
export async function templateInUse(read: Reads, dataDir: string, letter: Letter) {
  const last = await lastTemplate(read, letter)
  if (!last?.sha256) return { id: null, content: await shippedTemplate(shippedLetters[letter].text) }
  const kept = await openFile(dataDir, last.sha256)
  if (!kept) throw refused('file_missing')
  return { id: last.id, content: await buffer(kept) }
}
