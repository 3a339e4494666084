import { z } from 'zod'
import { epciCode } from '../kernel/identifiers'
import { line } from '../kernel/text'

/** More than any département's outlines at the scale of a screen. */
export const mostPoints = 100_000

/** A closed line of longitudes and latitudes, in degrees: the first point is the last. */
const ring = z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(4)
export type Ring = readonly (readonly [longitude: number, latitude: number])[]

/** The outlines of the EPCI that the operator supplies for the map; a ring within another is a hole. */
export const contourFields = {
  /** The file they come from, its edition. */
  name: line(160),
  /** Who must be named beside the map, as the licence of the file says. */
  attribution: line(200),
  shapes: z
    .record(epciCode, z.array(ring).min(1))
    .refine((shapes) => Object.keys(shapes).length > 0, { error: 'required' })
    .refine((shapes) => pointsOf(shapes) <= mostPoints, { error: 'too_big' }),
} as const

/** How many points some outlines are made of. */
export function pointsOf(shapes: Readonly<Record<string, readonly Ring[]>>): number {
  return Object.values(shapes)
    .flat()
    .reduce((sum, points) => sum + points.length, 0)
}
