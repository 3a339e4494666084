import { and, eq, exists, inArray, isNull, not, type SQL, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { Rule } from './rules'
import { contactable } from './watched-journeys'

const { installations, journeys, people, retentionChecks } = tables

export type InstallationFound = Awaited<ReturnType<typeof watchedInstallations>>[number]

/** The installations a rule is about, closed journey or none: someone known, still there, whom that month is not answered for. */
export function watchedInstallations(read: Reads, rule: Rule) {
  return read
    .select({
      installationId: installations.id,
      personId: people.id,
      effectiveOn: installations.effectiveOn,
      advisorId: journeys.advisorId,
      personAdvisorId: people.advisorId,
      communeCode: installations.communeCode,
    })
    .from(installations)
    .innerJoin(people, eq(people.id, installations.personId))
    .leftJoin(journeys, eq(journeys.id, installations.journeyId))
    .where(and(isNull(installations.archivedAt), isNull(installations.endedOn), contactable, asked(read, rule)))
}

/** A courtesy call is for those whom the mission knows by more than the registry. */
function asked(read: Reads, { watch, after }: Rule): SQL | undefined {
  if (watch === 'courtesy') return inArray(installations.attribution, ['accompanied', 'contact_only'])
  const answered = read
    .select({ one: sql`1` })
    .from(retentionChecks)
    .where(
      and(
        eq(retentionChecks.installationId, installations.id),
        eq(retentionChecks.months, after),
        sql`${retentionChecks.outcome} is not null`,
      ),
    )
  return not(exists(answered))
}
