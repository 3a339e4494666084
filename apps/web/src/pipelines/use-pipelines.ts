import { pipelines } from '@ancrage/contract/pipelines'
import type { RecordOf } from '@ancrage/contract/resource'
import type { ReplyOf } from '@ancrage/contract/route'
import { useGetList } from 'react-admin'
import { useCall } from '../providers/call'

export type Pipeline = RecordOf<typeof pipelines>
export type PipelinePage = ReplyOf<typeof pipelines.page>
export type EditedStep = PipelinePage['steps'][number]

const all = { pagination: { page: 1, perPage: 500 }, sort: { field: 'position', order: 'ASC' as const } }

/** The pipelines of the site, in order. */
export function usePipelines() {
  return useGetList<Pipeline>('pipelines', all, { staleTime: 5 * 60_000 })
}

/** A pipeline to edit, with its steps and what they hold. */
export function usePipelinePage(id: string) {
  return useCall(pipelines.page, { params: { id } }, { enabled: id !== '' })
}
