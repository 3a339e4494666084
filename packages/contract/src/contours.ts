import { contourFields } from '@ancrage/domain/contours/contour'
import { instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { route } from './route'

const drawn = z.object({ id, at: instant, ...contourFields })
export type Contours = z.output<typeof drawn>

/** The outlines of EPCI for the map: what the operator loaded last is drawn; without any, the map has bubbles alone. */
export const contours = {
  read: route({
    method: 'GET',
    path: '/api/contours',
    access: 'territory.read',
    summary: 'The outlines drawn under the map; null without any',
    reply: z.object({ drawn: drawn.nullable() }),
  }),
  load: route({
    method: 'POST',
    path: '/api/contours',
    access: 'areas.write',
    summary: 'Load the outlines of EPCI of the territory, with whom to name beside the map: they are drawn from now on',
    body: z.strictObject(contourFields),
    bodyLimit: 8 * 1024 * 1024,
    reply: z.object({ id }),
  }),
  withdraw: route({
    method: 'DELETE',
    path: '/api/contours/:id',
    access: 'areas.write',
    summary: 'Take outlines back: those loaded before, if any, are drawn again',
    params: z.object({ id }),
    reply: z.object({ id }),
  }),
} as const
