import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { followUpRuleFields } from '@ancrage/domain/tasks/follow-up'
import { z } from 'zod'
import { count } from './day'
import { labels } from './labels'
import { resource } from './resource'
import { route } from './route'

/** A rule is switched off, never removed: the tasks it made name it. */
const ruleResource = resource({
  name: 'follow-up-rules',
  permissions: {
    list: 'follow_up_rules.read',
    read: 'follow_up_rules.read',
    create: 'follow_up_rules.write',
    update: 'follow_up_rules.write',
  },
  fields: followUpRuleFields,
  readOnly: { position: z.int() },
  labels: labels['follow-up-rules'],
})

/** A task that a rule would propose; who it is about only for whoever reads people. */
const toCome = z.object({
  assigneeId: id,
  dueOn: day,
  anchorOn: day,
  about: z.object({ personId: id, name: z.string(), journeyId: id.nullable() }).nullable(),
})

const ruleRoutes = {
  counts: route({
    method: 'GET',
    path: '/api/follow-up-rules/counts',
    access: 'follow_up_rules.write',
    summary: 'What each rule has proposed that nobody has answered yet, and what it would propose at its next run',
    reply: z.array(z.object({ ruleId: id, open: count, next: count })),
  }),
  preview: route({
    method: 'POST',
    path: '/api/follow-up-rules/preview',
    access: 'follow_up_rules.write',
    summary: 'What the next run would propose if a rule were as typed and switched on; writes nothing',
    body: z.strictObject({ ...followUpRuleFields, id: id.optional() }),
    reply: z.object({ count, tasks: z.array(toCome) }),
  }),
}

export const followUpRules = { ...ruleResource, ...ruleRoutes, routes: [...ruleResource.routes, ...Object.values(ruleRoutes)] }
