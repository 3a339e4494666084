import { instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { playbookFields, playbookStep } from '@ancrage/domain/tasks/playbook'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { version } = seen.shape
const steps = z.array(playbookStep).max(60, { error: 'too_big' })

/** A playbook is made with its first steps; saving it whole is a command, since steps are kept by version. */
const playbookResource = resource({
  name: 'playbooks',
  permissions: { list: 'playbooks.read', read: 'playbooks.read', create: 'playbooks.write', remove: 'playbooks.write' },
  fields: playbookFields,
  onCreate: { steps: steps.default([]) },
  labels: labels.playbooks,
})

/** A playbook as it stands: the steps of its current version, in order, and who follows which. */
const standing = playbookResource.record.extend({
  /** Of the current version, from 1, and when it was saved. */
  number: z.int().min(1),
  savedAt: instant,
  steps: z.array(z.object({ id, ...playbookStep.shape })),
  /** Journeys not closed, by the version they follow, the latest first. */
  followed: z.array(z.object({ number: z.int(), journeys: z.int() })),
})

const playbookRoutes = {
  shelf: route({
    method: 'GET',
    path: '/api/playbooks/shelf',
    access: 'playbooks.read',
    summary: 'Every playbook with the steps of its current version, and how many journeys follow each version',
    reply: z.array(standing),
  }),
  page: route({
    method: 'GET',
    path: '/api/playbooks/:id/page',
    access: 'playbooks.read',
    summary: 'A playbook with the steps of its current version, and how many journeys follow each version',
    params: idParams,
    reply: standing,
  }),
  save: route({
    method: 'PUT',
    path: '/api/playbooks/:id/page',
    access: 'playbooks.write',
    summary: 'Save a playbook whole: steps that changed make a new version, and journeys keep theirs',
    params: idParams,
    body: z.strictObject({ ...playbookFields, steps, version }),
    reply: standing,
  }),
}

export const playbooks = {
  ...playbookResource,
  ...playbookRoutes,
  routes: [...playbookResource.routes, ...Object.values(playbookRoutes)],
}
