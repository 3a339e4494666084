import type { aidApplications as promised } from '@ancrage/contract/aid-applications'
import { applicationSearch } from '@ancrage/domain/aids/application'
import { and, asc, desc, eq, gte, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { followApplications } from '../../journeys/follow-applications'
import type { Command } from '../../platform/http/actor'
import type { Row } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { schemeOn } from '../schemes/schemes-on'
import type { ApplicationRow } from './facts'
import { refreshComputed } from './refresh-computed'

const { aidApplications, aidExpenses, aidPieces, journeys, people } = tables

type Written = ApplicationRow & Pick<z.output<typeof promised.create>, 'expenses'>

/** What a new application starts with: its number, its pieces to gather, the journey its beneficiary has at work. */
export async function firstColumns(command: Command, { personId, journeyId }: Row): Promise<Record<string, unknown>> {
  const { tx, today } = command
  const [person] = await tx
    .select({ search: people.search })
    .from(people)
    .where(eq(people.id, String(personId)))
  const number = await nextNumber(command)
  return {
    number,
    status: 'gathering',
    statusSince: today,
    journeyId: journeyId ?? (await openJourneyOf(command, String(personId))),
    computedCents: null,
    search: applicationSearch(person?.search ?? '', number),
  }
}

/** What a new application brings: the pieces that its scheme asks, its quotes, what they give, and the aid track that follows. */
export async function makeAround(command: Command, after: Row): Promise<void> {
  const { id, schemeId, journeyId, expenses } = after as unknown as Written
  const { tx, newId, now, today, actor } = command
  const asked = (await schemeOn(tx, schemeId, today))?.rules.pieces ?? []
  if (asked.length > 0)
    await tx.insert(aidPieces).values(asked.map((piece, position) => ({ ...piece, id: newId(), applicationId: id, position, version: 1 })))
  const by = actor.id || null
  const common = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, version: 1, applicationId: id, nature: 'quote' as const }
  if (expenses.length > 0) await tx.insert(aidExpenses).values(expenses.map((expense) => ({ ...expense, ...common, id: newId() })))
  await refreshComputed(command, id)
  if (journeyId) await followApplications(command, journeyId)
}

/** `A-2026-0042`: the year it is created in, then the next of that year; numbers in the bin are not given again. */
async function nextNumber({ tx, today }: Command): Promise<string> {
  const year = `A-${today.slice(0, 4)}`
  const [last] = await tx
    .select({ number: aidApplications.number })
    .from(aidApplications)
    .where(and(gte(aidApplications.number, `${year}-`), lt(aidApplications.number, `${year}.`)))
    .orderBy(desc(sql`length(${aidApplications.number})`), desc(aidApplications.number))
    .limit(1)
  const next = Number(last?.number.slice(7) ?? 0) + 1
  return `${year}-${String(next).padStart(4, '0')}`
}

async function openJourneyOf({ tx }: Command, personId: string): Promise<string | null> {
  const [open] = await tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.personId, personId), ne(journeys.status, 'closed'), isNotNull(journeys.openedOn), isNull(journeys.archivedAt)))
    .orderBy(asc(journeys.openedOn), asc(journeys.id))
    .limit(1)
  return open?.id ?? null
}
