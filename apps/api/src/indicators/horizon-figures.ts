import { type HorizonFigure, type HorizonPhase, horizonPhases } from '@ancrage/domain/indicators/horizons'
import type { Phase } from '@ancrage/domain/journeys/phase'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inFunnel } from './funnel-figures'

const { journeys, phaseEntries } = tables

/** What a horizon is read on: the day of the first contact, and within how many months of it each phase was entered. */
export type ContactedThen = Readonly<Record<'contactOn' | HorizonPhase, SQL | SQL.Aliased>>

const ofEntry = (column: SQLiteColumn, phase: Phase) =>
  sql`(select ${column} from ${phaseEntries} where ${and(eq(phaseEntries.journeyId, journeys.id), eq(phaseEntries.phase, phase))})`

/** The same, looked up of a journey. */
export const contactedThen: Readonly<Record<'contactOn' | HorizonPhase, SQL>> = {
  contactOn: ofEntry(phaseEntries.firstOn, 'contacted'),
  accompanied: ofEntry(phaseEntries.contactMonths, 'accompanied'),
  installed: ofEntry(phaseEntries.contactMonths, 'installed'),
}

/** The condition of one number of a horizon, on what it is read on. */
export function inHorizonPart({ horizon, part, by }: Pick<HorizonFigure, 'horizon' | 'part' | 'by'>, then: ContactedThen): SQL {
  if (part === 'immature') return sql`${then.contactOn} > ${by}`
  const reached = horizonPhases.find((phase) => phase === part)
  return and(sql`${then.contactOn} <= ${by}`, reached && sql`${then[reached]} <= ${horizon}`) as SQL
}

/** The journeys that a number of a cohort's horizons counts. */
export function inHorizon({ horizon, part, by, ...scope }: HorizonFigure, asking: Asking): SQL {
  return and(inFunnel({ funnel: 'cohort', ...scope }, asking), inHorizonPart({ horizon, part, by }, contactedThen)) as SQL
}
