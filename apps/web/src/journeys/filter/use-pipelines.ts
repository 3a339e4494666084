import type { pipelines, steps } from '@ancrage/contract/pipelines'
import type { RecordOf } from '@ancrage/contract/resource'
import { useMemo } from 'react'
import { useGetList } from 'react-admin'

type Step = RecordOf<typeof steps>

/** A pipeline of the site with its steps, in order. */
export type PipelineSteps = RecordOf<typeof pipelines> & { readonly steps: readonly Step[] }

const byPosition = { pagination: { page: 1, perPage: 500 }, sort: { field: 'position', order: 'ASC' } } as const
const rarely = { staleTime: 5 * 60_000 }

/** The pipelines of the site and their steps, read once for the filters, the columns and the moves. */
export function usePipelines(): readonly PipelineSteps[] {
  const { data: all } = useGetList<RecordOf<typeof pipelines>>('pipelines', byPosition, rarely)
  const { data: allSteps } = useGetList<Step>('steps', byPosition, rarely)
  return useMemo(
    () => (all ?? []).map((pipeline) => ({ ...pipeline, steps: (allSteps ?? []).filter(({ pipelineId }) => pipelineId === pipeline.id) })),
    [all, allSteps],
  )
}
