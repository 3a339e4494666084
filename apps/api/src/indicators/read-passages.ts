import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { daysWaited } from '@ancrage/domain/indicators/delay-figures'
import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import {
  isOfJourneys,
  type Passage,
  type PassageFigure,
  passageChoices,
  passageResource,
  passagesDefinition,
} from '@ancrage/domain/indicators/passages'
import { quartilesOfDays } from '@ancrage/domain/indicators/quartiles'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inPassage, momentsOf } from './passage-figures'

const { aidApplications, journeys } = tables

type Reply = ReplyOf<typeof reports.passages>

/** K11: how many days from one moment to the next, one query a passage; each number with the list it is measured on. */
export async function readPassages(
  { types = [...funnelTypes], ...parameters }: Omit<PassageFigure, 'passage'>,
  asking: Asking,
): Promise<Reply> {
  const { from, to } = parameters
  return {
    from,
    to,
    types,
    definition: passagesDefinition[asking.actor.language],
    passages: await Promise.all(
      passageChoices.values.map((passage) => readPassage({ passage, ...parameters, ...(isOfJourneys(passage) && { types }) }, asking)),
    ),
  }
}

async function readPassage(figure: PassageFigure, asking: Asking): Promise<Reply['passages'][number]> {
  const resource = passageResource(figure.passage)
  const { begun, ended } = momentsOf(figure.passage)
  const table = tableOf(figure.passage)
  const rows = await asking.read
    .select({ begun: sql<Day>`${begun}`, ended: sql<Day>`${ended}` })
    .from(table)
    .where(and(isNull(table.archivedAt), inPassage(figure, asking)))
  const days = daysWaited(rows).filter((one) => one !== null)
  return { passage: figure.passage, measured: { count: days.length, list: { resource, filter: { in: figure } } }, ...quartilesOfDays(days) }
}

function tableOf(passage: Passage): typeof journeys | typeof aidApplications {
  return isOfJourneys(passage) ? journeys : aidApplications
}
