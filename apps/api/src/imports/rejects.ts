import { Readable } from 'node:stream'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { stringify } from 'csv-stringify'
import { record } from '../audit/record'
import type { Asking, Command } from '../platform/http/actor'
import { headerOf } from './lines'
import { planOf, reasonOf } from './preview'

const reasonColumn: Bilingual = { fr: 'Motif du rejet', en: 'Reason of the reject' }

/**
 * The rejected lines in the columns of the file, after the reason of each: corrected there, they are imported again. The
 * reason comes first, where a line with cells too many or too few leaves it.
 */
export async function streamRejects(
  asking: Asking,
  id: string,
  write: <T>(work: (command: Command) => Promise<T>) => Promise<T>,
): Promise<NodeJS.ReadableStream> {
  const { language } = asking.actor
  const { planned } = await planOf(asking, id)
  const lines = planned.map(({ line }) => line)
  await write((command) => record(command, { action: 'import.rejects_exported', subject: { resource: 'imports', id } }))
  const rejected = planned.filter(({ outcome }) => outcome === 'rejected')
  const place: Bilingual = { fr: 'Ligne', en: 'Line' }
  const rows = rejected.map((one) => [
    `${place[language]} ${one.line.line}${language === 'fr' ? '\u00A0' : ''}: ${reasonOf(one, language)?.message ?? ''}`,
    ...one.line.cells,
  ])
  const heading = [reasonColumn[language], ...(lines[headerOf(lines)]?.cells ?? [])]
  return Readable.from([heading, ...rows]).pipe(
    stringify({ delimiter: ';', bom: true, header: false, record_delimiter: 'windows', escape_formulas: true }),
  )
}
