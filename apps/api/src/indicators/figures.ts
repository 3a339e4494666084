import { type FigureResource, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import { delayFigure, delayResources } from '@ancrage/domain/indicators/delay-figures'
import { funnelFigure, type IndicatorFigure, indicatorFigure } from '@ancrage/domain/indicators/parameters'
import { retentionFigure } from '@ancrage/domain/installations/retention'
import { and, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Asking } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { inSlices } from '../territory/placed'
import { inDelay } from './delay-figures'
import { inFunnel, inRow } from './funnel-figures'
import { counted, inPart } from './indicator-figures'
import { inRetention } from './retention-figures'

/**
 * The records of a resource behind a figure, from the parameters of `in`: the one predicate that both the count and the
 * list use. Throws a refusal (400) that names the parameter that is unknown, missing or of another resource.
 */
export function figure(resource: FigureResource, parameters: Readonly<Record<string, unknown>>, asking: Asking): SQL {
  if ('funnel' in parameters) {
    const read = readParameters(funnelFigure, parameters)
    if (resource !== 'journeys') throw refused('bad_filter', { detail: 'in.funnel' })
    return whole(and(inFunnel(read, asking), inRow(read)))
  }
  if ('delay' in parameters) {
    const read = readParameters(delayFigure, parameters)
    if (resource !== delayResources[read.delay]) throw refused('bad_filter', { detail: 'in.delay' })
    return inDelay(read, asking)
  }
  if ('retention' in parameters) {
    const read = readParameters(retentionFigure, parameters)
    if (resource !== 'installations') throw refused('bad_filter', { detail: 'in.retention' })
    return inRetention(read, asking)
  }
  const read = readParameters(indicatorFigure, parameters)
  if (indicators[read.indicator].resource !== resource) throw refused('bad_filter', { detail: 'in.indicator' })
  return inIndicator(read, asking)
}

/** The records that an indicator counts, or a part of them. */
export function inIndicator({ indicator, part, ...parameters }: IndicatorFigure, asking: Asking): SQL {
  const { resource }: IndicatorDefinition = indicators[indicator]
  return whole(
    and(
      counted[indicator].where(parameters, asking),
      counted[indicator].slicedWithin ? undefined : inSlices(resource, parameters, asking),
      inPart(indicator, part, parameters, asking),
    ),
  )
}

/** No condition is every record. */
function whole(where: SQL | undefined): SQL {
  return where ?? sql`1 = 1`
}

function readParameters<S extends z.ZodType>(schema: S, parameters: Readonly<Record<string, unknown>>): z.output<S> {
  const parsed = schema.safeParse(parameters)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') throw refused('unknown_filter', { field: `in.${issue.keys[0]}` })
  throw refused('bad_filter', { detail: ['in', ...(issue?.path ?? [])].join('.') })
}
