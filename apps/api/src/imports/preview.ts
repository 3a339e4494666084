import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { sentence } from '@ancrage/contract/sentences'
import type { ValueMaps } from '@ancrage/domain/imports/lookups'
import { rejectSentences, skipSentences, warningSentences } from '@ancrage/domain/imports/sentences'
import { type Mapping, targetFieldChoices } from '@ancrage/domain/imports/target-fields'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import type { Asking } from '../platform/http/actor'
import { headerOf, loadLines, loadRun, sheetOf } from './lines'
import { loadLookups } from './lookups'
import { noteOf } from './note'
import { journeyOf, type PlannedLine, planLines } from './plan'

type Preview = ReplyOf<typeof contract.imports.preview>
type Line = Preview['lines'][number]

const reasons: Readonly<Record<string, Bilingual>> = { ...rejectSentences, ...skipSentences }

/** What every line becomes, or became, in the order of the file. */
export async function planOf(
  { read, today }: Pick<Asking, 'read' | 'today'>,
  id: string,
): Promise<{ planned: PlannedLine[]; mapping: Mapping }> {
  const run = await loadRun(read, id)
  const lines = await loadLines(read, id)
  const mapping = run.mapping as unknown as Mapping
  const sheet = sheetOf(lines, headerOf(lines), mapping)
  const lookups = await loadLookups(read)
  return { planned: await planLines(read, run, lines, { sheet, valueMaps: run.valueMaps as ValueMaps, lookups, today }), mapping }
}

/** The lines of one outcome, or all, as the preview shows them, and how many there are of each outcome. */
export async function preview(
  asking: Asking,
  id: string,
  { outcome, from, to }: { outcome?: PlannedLine['outcome'] | undefined; from: number; to: number },
): Promise<Preview & { matching: number }> {
  const { planned, mapping } = await planOf(asking, id)
  const of = (one: PlannedLine['outcome']) => planned.filter((line) => line.outcome === one)
  const matching = outcome ? of(outcome) : planned
  return {
    outcomes: {
      created: of('created').length,
      attached: of('attached').length,
      skipped: of('skipped').length,
      rejected: of('rejected').length,
    },
    withWarnings: planned.filter(({ row }) => row.kind === 'person' && row.warnings.length > 0).length,
    lines: matching.slice(from, to + 1).map((line) => shown(line, mapping, asking)),
    matching: matching.length,
  }
}

function shown({ line, row, outcome, personId, sameAsRecord }: PlannedLine, mapping: Mapping, { actor, today }: Asking): Line {
  const { language } = actor
  const told = row.kind === 'person' && outcome !== 'rejected' ? row : null
  return {
    record: line.record,
    line: line.line,
    outcome,
    isDone: line.outcome !== 'waiting',
    reason: reasonOf({ line, row }, language),
    warnings: (told?.warnings ?? []).map(({ field, code, written }) => ({
      field,
      code,
      written,
      label: targetFieldChoices.labels[field][language],
      message: warningSentences[code][language],
    })),
    person: told && { ...told.person },
    journey: told && journeyOf(told, today),
    exchange: told?.exchange ? { occurredOn: told.exchange.occurredOn } : null,
    note: told && noteOf(told, { cells: line.cells, mapping }, null, language),
    personId,
    journeyId: line.journeyId,
    sameAsRecord,
  }
}

/** Why a line gives nobody, in the reader's language; null for a line that gives someone. */
export function reasonOf({ line, row }: Pick<PlannedLine, 'line' | 'row'>, language: Language): Line['reason'] {
  const code = line.reason ?? (row.kind === 'rejected' ? row.reason : row.kind === 'skipped' ? row.why : null)
  if (code === null) return null
  const told = row.kind === 'rejected' && row.reason === code ? row : null
  return {
    code,
    message: reasons[code]?.[language] ?? sentence(code, {}, language),
    field: told?.field ?? null,
    written: told?.value ?? null,
  }
}
