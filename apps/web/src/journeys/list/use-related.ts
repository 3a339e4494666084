import type { journeys, pipelines, steps, tracks } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { useMemo } from 'react'
import { useGetList } from 'react-admin'
import { useColleagues } from '../../users/use-colleagues'
import { currentStep } from './current-step'

type Person = RecordOf<typeof people>
type Journey = RecordOf<typeof journeys>
type Step = RecordOf<typeof steps>
type Track = RecordOf<typeof tracks>

/** What a line of the list says that the journey itself does not. */
export interface Related {
  readonly person: (journey: Journey) => Person | undefined
  readonly step: (journey: Journey) => Step | undefined
  readonly advisorName: (journey: Journey) => string | undefined
}

const byId = { field: 'id', order: 'ASC' } as const
const many = (perPage: number) => ({ pagination: { page: 1, perPage }, sort: byId })
const rarely = { staleTime: 5 * 60_000 }

/** Reads the people, tracks and colleagues of a page of journeys, each in one go. */
export function useRelated(page: readonly Journey[]): Related {
  const some = { enabled: page.length > 0, placeholderData: <T>(previous: T) => previous }
  const { data: persons } = useGetList<Person>('people', { ...many(100), filter: { id: page.map(({ personId }) => personId) } }, some)
  const { data: ownTracks } = useGetList<Track>('tracks', { ...many(500), filter: { journeyId: page.map(({ id }) => id) } }, some)
  const { data: allSteps } = useGetList<Step>('steps', many(500), rarely)
  const { data: allPipelines } = useGetList<RecordOf<typeof pipelines>>('pipelines', many(100), rarely)
  const { nameOf } = useColleagues()
  return useMemo(() => {
    const personOf = new Map(persons?.map((one) => [one.id, one]))
    const stepOf = new Map(allSteps?.map((one) => [one.id, one]))
    const keyOf = new Map(allPipelines?.map(({ id, key }) => [id, key]))
    const tracksOf = grouped(ownTracks ?? [])
    return {
      person: ({ personId }) => personOf.get(personId),
      step: ({ id }) =>
        currentStep(
          (tracksOf.get(id) ?? []).map(({ pipelineId, stepId, state }) => ({
            pipelineKey: keyOf.get(pipelineId) ?? '',
            state,
            step: stepOf.get(stepId),
          })),
        ),
      advisorName: ({ advisorId }) => nameOf(advisorId) || undefined,
    }
  }, [persons, ownTracks, allSteps, allPipelines, nameOf])
}

function grouped(all: readonly Track[]): Map<string | null, Track[]> {
  const groups = new Map<string | null, Track[]>()
  for (const track of all) groups.set(track.journeyId, [...(groups.get(track.journeyId) ?? []), track])
  return groups
}
