import { retentionChoices } from '@ancrage/domain/installations/retention'
import type { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { unitChoices, watchChoices } from '@ancrage/domain/tasks/follow-up'
import { playbookRoleChoices, referenceChoices } from '@ancrage/domain/tasks/playbook'
import { taskKindChoices } from '@ancrage/domain/tasks/task'
import { type Kit, record } from '../platform/store/kit'

/** What a move of the plan did to a task, so that one gesture undoes it. */
export interface PlanMoved {
  readonly taskId: string
  readonly fromOn: Day
  readonly fromPlannedOn: Day
  readonly toOn: Day
}

/** What makes tasks by itself: playbooks, rules, and the questions asked after an installation. Ids point to rows of journeys. */
export const defineFollowUps = (kit: Kit) => {
  const playbooks = kit.table('playbooks', {
    ...record(kit),
    name: kit.json<Bilingual>().notNull(),
    journeyTypes: kit.json<(typeof journeyTypeChoices)['values'][number][]>().notNull(),
  })
  /** Never changed once written: journeys keep the version they began with. */
  const playbookVersions = kit.table(
    'playbook_versions',
    {
      id: kit.id().primaryKey(),
      playbookId: kit
        .id()
        .notNull()
        .references(() => playbooks.id),
      number: kit.int().notNull(),
      at: kit.instant().notNull(),
      by: kit.id(),
    },
    (t) => [kit.uniqueIndex('playbook_versions_number').on(t.playbookId, t.number)],
  )
  const playbookSteps = kit.table(
    'playbook_steps',
    {
      id: kit.id().primaryKey(),
      versionId: kit
        .id()
        .notNull()
        .references(() => playbookVersions.id),
      position: kit.int().notNull(),
      title: kit.json<Bilingual>().notNull(),
      kind: kit.oneOf(taskKindChoices.values).notNull(),
      role: kit.oneOf(playbookRoleChoices.values).notNull(),
      pipelineId: kit.id(),
      reference: kit.oneOf(referenceChoices.values).notNull(),
      referenceStepId: kit.id(),
      offsetDays: kit.int().notNull(),
      workingDays: kit.bool().notNull(),
    },
    (t) => [kit.index('playbook_steps_version').on(t.versionId, t.position)],
  )
  const journeyPlaybooks = kit.table(
    'journey_playbooks',
    {
      journeyId: kit.id().notNull(),
      versionId: kit
        .id()
        .notNull()
        .references(() => playbookVersions.id),
      at: kit.instant().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.journeyId, t.versionId] })],
  )
  /** Each time a plan followed its target date. */
  const planMoves = kit.table(
    'plan_moves',
    {
      id: kit.id().primaryKey(),
      journeyId: kit.id().notNull(),
      at: kit.instant().notNull(),
      by: kit.id(),
      fromOn: kit.day(),
      toOn: kit.day(),
      moved: kit.json<PlanMoved[]>().notNull(),
      undoneAt: kit.instant(),
    },
    (t) => [kit.index('plan_moves_journey').on(t.journeyId, t.at)],
  )
  const followUpRules = kit.table('follow_up_rules', {
    ...record(kit),
    watch: kit.oneOf(watchChoices.values).notNull(),
    title: kit.json<Bilingual>().notNull(),
    taskKind: kit.oneOf(taskKindChoices.values).notNull(),
    after: kit.int().notNull(),
    unit: kit.oneOf(unitChoices.values).notNull(),
    repeatEvery: kit.int(),
    phases: kit.json<string[]>().notNull(),
    statuses: kit.json<string[]>().notNull(),
    origins: kit.json<string[]>().notNull(),
    active: kit.bool().notNull(),
    position: kit.int().notNull(),
  })
  /** What became of an installation at 3, 12 and 36 months. */
  const retentionChecks = kit.table(
    'retention_checks',
    {
      id: kit.id().primaryKey(),
      installationId: kit.id().notNull(),
      months: kit.int().notNull(),
      dueOn: kit.day().notNull(),
      outcome: kit.oneOf(retentionChoices.values),
      answeredOn: kit.day(),
      answeredBy: kit.id(),
    },
    (t) => [kit.uniqueIndex('retention_checks_once').on(t.installationId, t.months), kit.index('retention_checks_due').on(t.dueOn)],
  )
  return { playbooks, playbookVersions, playbookSteps, journeyPlaybooks, planMoves, followUpRules, retentionChecks }
}
