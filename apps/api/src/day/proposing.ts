import type { Language } from '@ancrage/domain/kernel/choices'
import { aidWatches, ruleName } from '@ancrage/domain/tasks/follow-up'
import { inArray } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { OpenTask } from './open-tasks'

const { followUpRules } = tables

/** What a line says of the rule that made its task: its name until somebody confirms it, and the installation or the aid application it asks about. */
export interface Proposing {
  readonly proposedBy: string | null
  readonly installationId: string | null
  readonly applicationId: string | null
}

/** How the lines of some tasks speak of the rules that made them, in one language. */
export async function proposingOf(
  read: Reads,
  shown: readonly Pick<OpenTask, 'ruleId'>[],
  language: Language,
): Promise<(task: Pick<OpenTask, 'ruleId' | 'confirmedAt' | 'subjectId'>) => Proposing> {
  const ids = [...new Set(shown.flatMap(({ ruleId }) => ruleId ?? []))]
  const rules = ids.length === 0 ? [] : await read.select().from(followUpRules).where(inArray(followUpRules.id, ids))
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return ({ ruleId, confirmedAt, subjectId }) => {
    const rule = byId.get(ruleId ?? '')
    return {
      proposedBy: rule && confirmedAt === null ? ruleName(rule, language) : null,
      installationId: rule?.watch === 'retention' ? subjectId : null,
      applicationId: rule && aidWatches.includes(rule.watch) ? subjectId : null,
    }
  }
}
