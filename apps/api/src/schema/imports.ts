import { type Kit, record } from '../platform/store/kit'

export const importStatuses = ['mapping', 'running', 'done', 'failed'] as const
export const importRowOutcomes = ['waiting', 'created', 'attached', 'skipped', 'rejected'] as const

/** Runs of the import assistant and their lines, each with what became of it. */
export const defineImports = (kit: Kit) => {
  const importRuns = kit.table('import_runs', {
    ...record(kit),
    fileName: kit.text().notNull(),
    sha256: kit.text().notNull(),
    encoding: kit.text().notNull(),
    separator: kit.text().notNull(),
    header: kit.json<string[]>().notNull(),
    mapping: kit.json<string[]>().notNull(),
    valueMaps: kit.json<Record<string, Record<string, string | null>>>().notNull(),
    status: kit.oneOf(importStatuses).notNull(),
    startedAt: kit.instant(),
    finishedAt: kit.instant(),
  })
  const importRows = kit.table(
    'import_rows',
    {
      id: kit.id().primaryKey(),
      importRunId: kit
        .id()
        .notNull()
        .references(() => importRuns.id),
      record: kit.int().notNull(),
      line: kit.int().notNull(),
      kind: kit.text().notNull(),
      cells: kit.json<string[]>().notNull(),
      outcome: kit.oneOf(importRowOutcomes).notNull(),
      reason: kit.text(),
      warnings: kit.json<{ field: string; code: string; written: string }[]>().notNull(),
      personId: kit.id(),
      journeyId: kit.id(),
    },
    (t) => [
      kit.uniqueIndex('import_rows_record').on(t.importRunId, t.record),
      kit.index('import_rows_outcome').on(t.importRunId, t.outcome, t.record),
    ],
  )
  return { importRuns, importRows }
}
