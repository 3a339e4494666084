import { letterChoices } from '@ancrage/domain/aids/letter'
import { letterValues } from '@ancrage/domain/aids/letters/letter-values'
import { shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import { eq } from 'drizzle-orm'
import { type Asking, may } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { tables } from '../../schema/tables'
import type { ApplicationRow } from '../applications/facts'
import { servedApplications } from '../applications/served'
import { missingIn } from './compose'
import { letterFacts } from './letter-facts'
import { tagsInUse } from './tags-in-use'
import { writtenLetters } from './written-letters'

/** An application's letters: those it may have where it stands, with what each lacks, and those written. Throws 404. */
export async function lettersOfApplication(asking: Asking, id: string, dataDir: string) {
  const { read } = asking
  const row = (await one(servedApplications, read, asking, id)) as unknown as ApplicationRow
  const written = await writtenLetters(read, eq(tables.letters.applicationId, id))
  const now = may(asking.actor, 'letters.write')
    ? letterChoices.values.filter((letter) => shippedLetters[letter].at.includes(row.status))
    : []
  if (now.length === 0) return { possible: [], written }
  const values = letterValues(await letterFacts(asking, row))
  const possible = now.map(async (letter) => ({ letter, missing: missingIn(await tagsInUse(read, dataDir, letter), values) }))
  return { possible: await Promise.all(possible), written }
}
