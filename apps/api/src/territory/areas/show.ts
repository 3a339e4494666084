import type { areas } from '@ancrage/contract/areas'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { AreaSaid } from '@ancrage/domain/territory/area-plan'
import { showFile } from '../commune-files/show-file'
import { communeName } from '../commune-names'
import type { JudgedAreas } from './judge'

/** What a file would change, as its reader is told. */
export function showAreas(
  { read, plan, before, isLoaded, problem }: JudgedAreas,
  standing: ReplyOf<typeof areas.preview>['before'],
  language: Language,
): ReplyOf<typeof areas.preview> {
  const names = new Map([...before, ...plan.areas].map(({ code, name }) => [code, name]))
  const named = (codes: readonly string[]) => codes.map((code) => names.get(code) ?? code)
  const counted = (all: readonly AreaSaid[]) => all.map(({ code, name, communeCodes }) => ({ code, name, communes: communeCodes.length }))
  const commune = (communeCode: string) => ({ communeCode, name: communeName(communeCode) })
  return {
    ...showFile(read.file, { rows: read.lines.length, outside: plan.outside, unknown: plan.unknown, isLoaded, problem }, language),
    codeColumn: read.codeColumn,
    nameColumn: read.nameColumn,
    areas: counted(plan.areas),
    before: standing,
    entering: counted(plan.entering),
    leaving: counted(plan.leaving),
    renamed: [...plan.renamed],
    moved:
      before.length === 0
        ? []
        : plan.moved.map(({ communeCode, from, to }) => ({ ...commune(communeCode), from: named(from), to: named(to) })),
    unchanged: plan.unchanged,
    shared: plan.shared.map(({ communeCode, areas: codes }) => ({ ...commune(communeCode), areas: named(codes) })),
    missing: plan.missing.map(commune),
  } as never
}
