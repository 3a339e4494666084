import { addDays, startOf } from '@ancrage/domain/kernel/day'
import type { Command } from '../platform/http/actor'
import { sweepFiles } from '../platform/sweep-files'
import { tables } from '../schema/tables'

const { documents, letterTemplates } = tables

/**
 * Removes the files that no document nor template is left for: those emptied from the bin, those whose sending was cut. One kept
 * yesterday or since stays, its row may be about to come. Gives how many.
 */
export const sweepDocuments =
  (dataDir: string) =>
  async ({ tx, today }: Command): Promise<number> => {
    const rows = await tx.selectDistinct({ sha256: documents.sha256 }).from(documents)
    const templates = await tx.selectDistinct({ sha256: letterTemplates.sha256 }).from(letterTemplates)
    const kept = new Set([...rows, ...templates].map(({ sha256 }) => sha256))
    return sweepFiles(dataDir, { before: startOf(addDays(today, -1)), isKept: (sha256) => kept.has(sha256) })
  }
