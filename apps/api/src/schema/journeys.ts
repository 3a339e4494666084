import { certaintyChoices } from '@ancrage/domain/departures/departure'
import {
  attributionChoices,
  endReasonChoices,
  installationModeChoices,
  installationSourceChoices,
} from '@ancrage/domain/installations/installation'
import {
  directionChoices,
  interactionKindChoices,
  mediumChoices,
  outcomeChoices,
  visibilityChoices,
} from '@ancrage/domain/interactions/interaction'
import {
  closureOutcomeChoices,
  closureReasonChoices,
  journeyStatusChoices,
  journeyTypeChoices,
  memberRoleChoices,
  priorityChoices,
} from '@ancrage/domain/journeys/journey'
import { milestoneChoices, phaseChoices } from '@ancrage/domain/journeys/phase'
import {
  pipelineScopeChoices,
  type Requirement,
  resolutionChoices,
  trackStateChoices,
  waitingForChoices,
} from '@ancrage/domain/journeys/pipeline'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { recurrenceChoices, taskKindChoices, taskOriginChoices, taskStatusChoices, taskSubjects } from '@ancrage/domain/tasks/task'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'
import type { definePeople } from './people'

/** Journeys, their pipelines and tracks, tasks, exchanges and the registry of installations. */
export const defineJourneys = (kit: Kit, { people, households, organisations }: ReturnType<typeof definePeople>) => {
  const journeys = kit.table(
    'journeys',
    {
      ...record(kit),
      number: kit.text().notNull(),
      personId: kit
        .id()
        .notNull()
        .references(() => people.id),
      householdId: kit
        .id()
        .notNull()
        .references(() => households.id),
      type: kit.oneOf(journeyTypeChoices.values).notNull(),
      status: kit.oneOf(journeyStatusChoices.values).notNull(),
      advisorId: kit.id(),
      enteredOn: kit.day().notNull(),
      openedOn: kit.day(),
      targetOn: kit.day(),
      priority: kit.oneOf(priorityChoices.values).notNull(),
      holdUntilOn: kit.day(),
      holdReason: kit.text(),
      phase: kit.oneOf(phaseChoices.values),
      phaseSince: kit.day(),
      plannedUntilOn: kit.day(),
      search: kit.text().notNull(),
    },
    (t) => [
      kit.uniqueIndex('journeys_number').on(t.number),
      kit.index('journeys_person').on(t.personId),
      kit.index('journeys_household').on(t.householdId),
      kit.index('journeys_status').on(t.status, t.advisorId).where(sql`archived_at is null`),
      kit.index('journeys_entered').on(t.enteredOn, t.phase, t.status).where(sql`archived_at is null`),
      kit.index('journeys_search').on(t.search, t.id).where(sql`archived_at is null`),
    ],
  )
  const journeyTargetCommunes = kit.table(
    'journey_target_communes',
    {
      journeyId: kit
        .id()
        .notNull()
        .references(() => journeys.id),
      communeCode: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.journeyId, t.communeCode] }), kit.index('journey_target_communes_commune').on(t.communeCode)],
  )
  const journeyTargetEpcis = kit.table(
    'journey_target_epcis',
    {
      journeyId: kit
        .id()
        .notNull()
        .references(() => journeys.id),
      epciCode: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.journeyId, t.epciCode] }), kit.index('journey_target_epcis_epci').on(t.epciCode)],
  )
  const journeyMembers = kit.table(
    'journey_members',
    {
      id: kit.id().primaryKey(),
      journeyId: kit
        .id()
        .notNull()
        .references(() => journeys.id),
      userId: kit.id().notNull(),
      role: kit.oneOf(memberRoleChoices.values).notNull(),
      fromOn: kit.day().notNull(),
      untilOn: kit.day(),
    },
    (t) => [
      kit.index('journey_members_journey').on(t.journeyId),
      kit.index('journey_members_user').on(t.userId),
      kit.uniqueIndex('journey_members_one_referent').on(t.journeyId).where(sql`role = 'referent' and until_on is null`),
    ],
  )
  const journeyClosures = kit.table(
    'journey_closures',
    {
      id: kit.id().primaryKey(),
      journeyId: kit
        .id()
        .notNull()
        .references(() => journeys.id),
      outcome: kit.oneOf(closureOutcomeChoices.values).notNull(),
      reason: kit.oneOf(closureReasonChoices.values),
      closedOn: kit.day().notNull(),
      reopenedOn: kit.day(),
    },
    (t) => [kit.index('journey_closures_journey').on(t.journeyId)],
  )
  /** What places a journey on the waiting list, while it is there. */
  const waitingEntries = kit.table('waiting_entries', {
    journeyId: kit
      .id()
      .primaryKey()
      .references(() => journeys.id),
    sinceOn: kit.day().notNull(),
    reasons: kit.json<string[]>().notNull(),
    adjustment: kit.int().notNull(),
    adjustmentReason: kit.text(),
  })
  const pipelines = kit.table(
    'pipelines',
    {
      ...record(kit),
      key: kit.text().notNull(),
      label: kit.json<Bilingual>().notNull(),
      scope: kit.oneOf(pipelineScopeChoices.values).notNull(),
      position: kit.int().notNull(),
    },
    (t) => [kit.uniqueIndex('pipelines_key').on(t.key).where(sql`archived_at is null`)],
  )
  const steps = kit.table(
    'steps',
    {
      ...record(kit),
      pipelineId: kit
        .id()
        .notNull()
        .references(() => pipelines.id),
      label: kit.json<Bilingual>().notNull(),
      position: kit.int().notNull(),
      milestone: kit.oneOf(milestoneChoices.values),
      readyFrom: kit.bool().notNull(),
      delayDays: kit.int(),
      requires: kit.json<Requirement[]>().notNull(),
    },
    (t) => [kit.index('steps_pipeline').on(t.pipelineId, t.position)],
  )
  const tracks = kit.table(
    'tracks',
    {
      ...record(kit),
      pipelineId: kit
        .id()
        .notNull()
        .references(() => pipelines.id),
      journeyId: kit.id().references(() => journeys.id),
      householdId: kit.id().references(() => households.id),
      stepId: kit
        .id()
        .notNull()
        .references(() => steps.id),
      state: kit.oneOf(trackStateChoices.values).notNull(),
      dropReason: kit.text(),
      rank: kit.int().notNull(),
      enteredAt: kit.instant().notNull(),
      ownerId: kit.id(),
      waitingFor: kit.oneOf(waitingForChoices.values),
      waitingSince: kit.day(),
      resolution: kit.oneOf(resolutionChoices.values),
      /** Off the boards: its journey (or the household's last live one) is closed. */
      frozenAt: kit.instant(),
    },
    (t) => [
      kit.uniqueIndex('tracks_of_journey').on(t.journeyId, t.pipelineId),
      kit.uniqueIndex('tracks_of_household').on(t.householdId, t.pipelineId),
      kit.index('tracks_column').on(t.stepId, t.rank, t.id).where(sql`archived_at is null and frozen_at is null and state = 'open'`),
      kit.index('tracks_entered').on(t.stepId, t.enteredAt).where(sql`archived_at is null and frozen_at is null and state = 'open'`),
    ],
  )
  const stepChanges = kit.table(
    'step_changes',
    {
      id: kit.id().primaryKey(),
      trackId: kit
        .id()
        .notNull()
        .references(() => tracks.id),
      fromStepId: kit.id(),
      toStepId: kit.id(),
      fromState: kit.oneOf(trackStateChoices.values),
      toState: kit.oneOf(trackStateChoices.values).notNull(),
      milestone: kit.oneOf(milestoneChoices.values),
      at: kit.instant().notNull(),
      by: kit.id(),
      reason: kit.text(),
    },
    (t) => [kit.index('step_changes_track').on(t.trackId, t.at), kit.index('step_changes_milestone').on(t.milestone, t.at)],
  )
  /** The first day a journey entered each phase, told by its step changes and written with them. */
  const phaseEntries = kit.table(
    'phase_entries',
    {
      journeyId: kit
        .id()
        .notNull()
        .references(() => journeys.id),
      phase: kit.oneOf(phaseChoices.values).notNull(),
      firstOn: kit.day().notNull(),
      afterDays: kit.int(),
      contactMonths: kit.int(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.journeyId, t.phase] }),
      kit.index('phase_entries_first').on(t.phase, t.firstOn),
      // Read whole, in the order that delays are counted in.
      kit.index('phase_entries_delays').on(t.phase, t.afterDays, t.journeyId).where(sql`after_days is not null`),
    ],
  )
  const tasks = kit.table(
    'tasks',
    {
      ...record(kit),
      title: kit.text().notNull(),
      kind: kit.oneOf(taskKindChoices.values).notNull(),
      dueOn: kit.day().notNull(),
      dueTime: kit.text(),
      assigneeId: kit.id().notNull(),
      priority: kit.oneOf(priorityChoices.values).notNull(),
      status: kit.oneOf(taskStatusChoices.values).notNull(),
      waitingFor: kit.oneOf(waitingForChoices.values),
      personId: kit.id().references(() => people.id),
      journeyId: kit.id().references(() => journeys.id),
      trackId: kit.id().references(() => tracks.id),
      origin: kit.oneOf(taskOriginChoices.values).notNull(),
      confirmedAt: kit.instant(),
      remindOn: kit.day(),
      rrule: kit.text(),
      recurs: kit.oneOf(recurrenceChoices.values),
      /** The occurrence before this one: each has one after it at most. */
      previousId: kit.id(),
      recursFromOn: kit.day(),
      subjectResource: kit.oneOf(taskSubjects),
      subjectId: kit.id(),
      playbookStepId: kit.id(),
      plannedOn: kit.day(),
      ruleId: kit.id(),
      /** What a rule or a playbook made it for: once, whatever runs twice. */
      madeFor: kit.text(),
      doneAt: kit.instant(),
      doneBy: kit.id(),
      search: kit.text().notNull(),
    },
    (t) => [
      kit.index('tasks_open').on(t.assigneeId, t.dueOn).where(sql`status in ('todo', 'doing', 'waiting') and archived_at is null`),
      kit.index('tasks_done').on(t.assigneeId, t.doneAt).where(sql`status = 'done'`),
      kit.index('tasks_done_at').on(t.doneAt).where(sql`status = 'done'`),
      kit.index('tasks_journey').on(t.journeyId, t.dueOn),
      kit.index('tasks_person').on(t.personId),
      kit.index('tasks_track').on(t.trackId, t.dueOn),
      kit.uniqueIndex('tasks_made_for').on(t.madeFor),
      kit.uniqueIndex('tasks_previous').on(t.previousId),
      kit.index('tasks_subject').on(t.subjectResource, t.subjectId),
      kit
        .index('tasks_reminded')
        .on(t.remindOn)
        .where(sql`remind_on is not null and status in ('todo', 'doing', 'waiting') and archived_at is null`),
      kit.index('tasks_due').on(t.dueOn, t.trackId).where(sql`status in ('todo', 'doing', 'waiting') and archived_at is null`),
    ],
  )
  const interactions = kit.table(
    'interactions',
    {
      ...record(kit),
      kind: kit.oneOf(interactionKindChoices.values).notNull(),
      occurredOn: kit.day().notNull(),
      occurredTime: kit.text(),
      medium: kit.oneOf(mediumChoices.values),
      direction: kit.oneOf(directionChoices.values),
      outcome: kit.oneOf(outcomeChoices.values),
      twoWay: kit.bool().notNull(),
      durationMinutes: kit.int(),
      personId: kit
        .id()
        .notNull()
        .references(() => people.id),
      journeyId: kit.id().references(() => journeys.id),
      summary: kit.text().notNull(),
      visibility: kit.oneOf(visibilityChoices.values).notNull(),
      search: kit.text().notNull(),
    },
    (t) => [
      kit.index('interactions_person').on(t.personId, t.occurredOn),
      kit.index('interactions_journey').on(t.journeyId, t.occurredOn),
      kit.index('interactions_two_way').on(t.occurredOn, t.personId).where(sql`two_way = 1 and archived_at is null`),
    ],
  )
  const interactionParticipants = kit.table(
    'interaction_participants',
    {
      interactionId: kit
        .id()
        .notNull()
        .references(() => interactions.id),
      personId: kit
        .id()
        .notNull()
        .references(() => people.id),
    },
    (t) => [kit.primaryKey({ columns: [t.interactionId, t.personId] }), kit.index('interaction_participants_person').on(t.personId)],
  )
  const installations = kit.table(
    'installations',
    {
      ...record(kit),
      personId: kit.id().references(() => people.id),
      professionCode: kit.text().notNull(),
      specialtyCode: kit.text(),
      effectiveOn: kit.day().notNull(),
      communeCode: kit.text().notNull(),
      organisationId: kit.id().references(() => organisations.id),
      mode: kit.oneOf(installationModeChoices.values).notNull(),
      firstInDepartement: kit.bool(),
      attribution: kit.oneOf(attributionChoices.values).notNull(),
      attributionReason: kit.text(),
      journeyId: kit.id().references(() => journeys.id),
      source: kit.oneOf(installationSourceChoices.values).notNull(),
      endedOn: kit.day(),
      endReason: kit.oneOf(endReasonChoices.values),
    },
    (t) => [
      kit.index('installations_effective').on(t.effectiveOn, t.professionCode).where(sql`archived_at is null`),
      kit.index('installations_person').on(t.personId, t.communeCode),
      kit.uniqueIndex('installations_one_live_per_journey').on(t.journeyId).where(sql`archived_at is null`),
    ],
  )
  /** Who leaves practice in the territory, expected or gone. */
  const departures = kit.table(
    'departures',
    {
      ...record(kit),
      personId: kit.id().references(() => people.id),
      professionCode: kit.text().notNull(),
      specialtyCode: kit.text(),
      communeCode: kit.text().notNull(),
      organisationId: kit.id().references(() => organisations.id),
      mode: kit.oneOf(installationModeChoices.values),
      expectedOn: kit.day().notNull(),
      certainty: kit.oneOf(certaintyChoices.values).notNull(),
      leftOn: kit.day(),
      reason: kit.oneOf(endReasonChoices.values),
      successorId: kit.id().references(() => people.id),
      installationId: kit.id().references(() => installations.id),
    },
    (t) => [
      kit.index('departures_expected').on(t.expectedOn, t.professionCode).where(sql`archived_at is null`),
      kit.index('departures_person').on(t.personId),
      kit.index('departures_left').on(t.leftOn, t.professionCode).where(sql`archived_at is null`),
      kit.uniqueIndex('departures_one_live_per_installation').on(t.installationId).where(sql`archived_at is null`),
    ],
  )
  return {
    departures,
    journeys,
    journeyTargetCommunes,
    journeyTargetEpcis,
    journeyMembers,
    journeyClosures,
    waitingEntries,
    pipelines,
    steps,
    tracks,
    stepChanges,
    phaseEntries,
    tasks,
    interactions,
    interactionParticipants,
    installations,
  }
}
