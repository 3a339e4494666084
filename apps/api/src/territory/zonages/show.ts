import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { classesOf, type ZonedGroup } from '@ancrage/domain/territory/zonage'
import type { Moved } from '@ancrage/domain/territory/zonage-plan'
import type { Asking } from '../../platform/http/actor'
import { mostShown, showFile } from '../commune-files/show-file'
import { communeName } from '../commune-names'
import { concernedBy } from './concerned'
import type { Judged } from './judge'

/** What a file would change, as its reader is told. */
export async function showZonage(
  { read, plan, standing, isLoaded, problem }: Judged,
  group: ZonedGroup,
  asking: Asking,
): Promise<ReplyOf<typeof contract.zonages.preview>> {
  const [before] = standing.before
  const values = [...plan.classes.values()]
  return {
    ...showFile(read.file, { rows: read.file.lines.length, ...plan, isLoaded, problem }, asking.actor.language),
    territoryColumn: read.territoryColumn,
    classColumn: read.classColumn,
    values: [...read.values],
    classes: classesOf(group).map((value) => ({ class: value, communes: values.filter((one) => one === value).length })),
    before: before ? { decree: before.decree, validFrom: before.validFrom } : null,
    entering: named(plan.entering),
    leaving: named(plan.leaving),
    changing: named(plan.changing),
    unchanged: plan.unchanged,
    unread: plan.unread.slice(0, mostShown),
    duplicates: plan.duplicates.slice(0, mostShown),
    concerned: await concernedBy(
      [...plan.entering, ...plan.leaving, ...plan.changing].map(({ communeCode }) => communeCode),
      group,
      asking,
    ),
  } as never
}

function named(moved: readonly Moved[]) {
  return moved
    .map((one) => ({ ...one, name: communeName(one.communeCode) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
}
