import { desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { documents, letters, users } = tables

/** Letters as they were written, with their files, newest first. */
export async function writtenLetters(read: Reads, which: SQL) {
  const rows = await read
    .select({ letter: letters, by: users.name })
    .from(letters)
    .leftJoin(users, eq(users.id, letters.by))
    .where(which)
    .orderBy(desc(letters.at), desc(letters.id))
  const { id, name, bytes, confidential } = documents
  const ids = rows.flatMap(({ letter }) => [letter.docxDocumentId, letter.pdfDocumentId])
  const files = await read.select({ id, name, bytes, confidential }).from(documents).where(inArray(id, ids))
  const byId = new Map(files.map((file) => [file.id, file]))
  return rows.flatMap(({ letter, by }) => {
    const docx = byId.get(letter.docxDocumentId)
    const pdf = byId.get(letter.pdfDocumentId)
    return docx && pdf ? [{ ...letter, by, docx, pdf }] : []
  })
}
