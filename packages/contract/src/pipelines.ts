import { label, pipelineFields, pipelineReadOnly, stepFields, stepReadOnly } from '@ancrage/domain/journeys/pipeline'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { version } = seen.shape

/** A pipeline is made with its first steps; its key follows from its label. */
const pipelineResource = resource({
  name: 'pipelines',
  permissions: {
    list: 'pipelines.read',
    read: 'pipelines.read',
    create: 'pipelines.write',
    update: 'pipelines.write',
    remove: 'pipelines.write',
  },
  fields: pipelineFields,
  onCreate: { scope: pipelineReadOnly.scope, steps: z.array(label).min(1, { error: 'required' }).max(20, { error: 'too_big' }) },
  readOnly: pipelineReadOnly,
  labels: labels.pipelines,
})

/** A step is added at a place; ordering and removal are commands, since cards and phases follow. */
const stepResource = resource({
  name: 'steps',
  permissions: { list: 'pipelines.read', read: 'pipelines.read', create: 'pipelines.write', update: 'pipelines.write' },
  fields: stepFields,
  onCreate: { pipelineId: id, position: stepReadOnly.position },
  readOnly: stepReadOnly,
  labels: labels.steps,
})

/** A pipeline as it is edited: `cards` are on its board, `held` stand there whatever their state. */
const pipelinePage = z.object({
  pipeline: pipelineResource.record,
  cards: z.int(),
  steps: z.array(stepResource.record.extend({ cards: z.int(), held: z.int() })),
})

/** What an edit did beside itself: the tracks an heir took, the journeys whose phase is another. */
const consequences = z.object({ moved: z.int(), phasesChanged: z.int() })

const pipelineRoutes = {
  page: route({
    method: 'GET',
    path: '/api/pipelines/:id/page',
    access: 'pipelines.write',
    summary: 'A pipeline to edit: its steps in order, with how many cards each holds',
    params: idParams,
    reply: pipelinePage,
  }),
  order: route({
    method: 'POST',
    path: '/api/pipelines/:id/order',
    access: 'pipelines.write',
    summary: 'Put the steps of a pipeline in order: each of them, once',
    params: idParams,
    body: z.strictObject({ stepIds: z.array(id).max(1000), version }),
    reply: consequences,
  }),
}

const stepRoutes = {
  remove: route({
    method: 'POST',
    path: '/api/steps/:id/remove',
    access: 'pipelines.write',
    summary: 'Remove a step; the cards it holds go to the end of the heir’s column',
    params: idParams,
    body: z.strictObject({ heirId: id.optional(), version }),
    reply: consequences,
  }),
}

export const pipelines = { ...pipelineResource, ...pipelineRoutes, routes: [...pipelineResource.routes, ...Object.values(pipelineRoutes)] }
export const steps = { ...stepResource, ...stepRoutes, routes: [...stepResource.routes, ...Object.values(stepRoutes)] }
