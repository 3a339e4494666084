import type { notices as promised } from '@ancrage/contract/notices'
import type { BodyOf, ReplyOf } from '@ancrage/contract/route'
import { noticeChoices, wishedAtFirst } from '@ancrage/domain/notices/notice'
import { eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { noticeSwitches: table } = tables

type Switches = ReplyOf<typeof promised.switches>['switches']

/** What someone wishes to hear of, kind by kind. */
export async function readSwitches(read: Pick<Reads, 'select'>, userId: string): Promise<Switches> {
  const kept = await read.select().from(table).where(eq(table.userId, userId))
  return noticeChoices.values.map((kind) => {
    const { onSite, byMail } = kept.find((row) => row.kind === kind) ?? {}
    return { kind, onSite: onSite ?? wishedAtFirst.onSite.includes(kind), byMail: byMail ?? wishedAtFirst.byMail.includes(kind) }
  })
}

/** Sets what the actor wishes to hear of a kind; the last word wins. */
export async function writeSwitch({ tx, actor }: Command, { kind, onSite, byMail }: BodyOf<typeof promised.setSwitch>): Promise<Switches> {
  await tx
    .insert(table)
    .values({ userId: actor.id, kind, onSite, byMail })
    .onConflictDoUpdate({ target: [table.userId, table.kind], set: { onSite, byMail } })
  return readSwitches(tx, actor.id)
}
