import type { steps } from '@ancrage/contract/pipelines'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList } from 'react-admin'

type Step = RecordOf<typeof steps>

/** The steps of a pipeline, in order; read once for all the tracks of the page. */
export function useSteps(pipelineId: string): readonly Step[] {
  const { data = [] } = useGetList<Step>('steps', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'position', order: 'ASC' },
  })
  return data.filter((step) => step.pipelineId === pipelineId)
}
