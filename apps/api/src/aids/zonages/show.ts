import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { sentence } from '@ancrage/contract/sentences'
import type { Language } from '@ancrage/domain/kernel/choices'
import { classesOf, type ZonedGroup } from '@ancrage/domain/territory/zonage'
import type { Moved } from '@ancrage/domain/territory/zonage-plan'
import { communeOfCode } from '@ancrage/reference/territory'
import type { Judged } from './judge'

/** What a preview shows of each list: enough to judge, never a whole file. */
const most = 1_000

/** What a file would change, as its reader is told. */
export function showZonage(
  { file, plan, standing, isLoaded, problem }: Judged,
  group: ZonedGroup,
  language: Language,
): ReplyOf<typeof contract.zonages.preview> {
  const [before] = standing.before
  const values = [...plan.classes.values()]
  return {
    encoding: file.encoding,
    lines: file.lines.length,
    columns: file.columns.names.map((name, column) => ({ name, examples: [...(file.examples[column] ?? [])] })),
    communeColumn: file.columns.communeColumn,
    classColumn: file.columns.classColumn,
    values: [...file.values],
    classes: classesOf(group).map((value) => ({ class: value, communes: values.filter((one) => one === value).length })),
    before: before ? { decree: before.decree, validFrom: before.validFrom } : null,
    entering: named(plan.entering),
    leaving: named(plan.leaving),
    changing: named(plan.changing),
    unchanged: plan.unchanged,
    outside: plan.outside,
    unknown: plan.unknown.slice(0, most),
    unread: plan.unread.slice(0, most),
    duplicates: plan.duplicates.slice(0, most),
    isLoaded,
    problem: problem && { code: problem.code, message: sentence(problem.code, problem.params ?? {}, language) },
  } as never
}

function named(moved: readonly Moved[]) {
  return moved
    .map((one) => ({ ...one, name: communeOfCode(one.communeCode)?.name ?? one.communeCode }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
}
