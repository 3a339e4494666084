import type { journeys, tracks } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { steps } from '@ancrage/contract/pipelines'
import type { RecordOf } from '@ancrage/contract/resource'
import { useMemo } from 'react'
import { useGetList } from 'react-admin'
import { useColleagues } from '../../users/use-colleagues'
import { usePipelines } from '../filter/use-pipelines'

type Person = RecordOf<typeof people>
type Step = RecordOf<typeof steps>
type Track = RecordOf<typeof tracks>
export type Journey = RecordOf<typeof journeys>

/** What a line of the list says that the journey itself does not. */
export interface Related {
  readonly person: (journey: Journey) => Person | undefined
  /** Where its open track stands in a pipeline, its household's included. */
  readonly step: (journey: Journey, pipelineKey: string) => Step | undefined
  readonly advisorName: (journey: Journey) => string | undefined
}

const many = (perPage: number) => ({ pagination: { page: 1, perPage }, sort: { field: 'id', order: 'ASC' } as const })

/** Reads the people, tracks and colleagues of a page of journeys, each in one go. */
export function useRelated(page: readonly Journey[]): Related {
  const some = { enabled: page.length > 0, placeholderData: <T>(previous: T) => previous }
  const { data: persons } = useGetList<Person>('people', { ...many(100), filter: { id: page.map(({ personId }) => personId) } }, some)
  const { data: ownTracks } = useGetList<Track>('tracks', { ...many(500), filter: { journeyId: page.map(({ id }) => id) } }, some)
  const households = page.map(({ householdId }) => householdId)
  const { data: sharedTracks } = useGetList<Track>('tracks', { ...many(500), filter: { householdId: households } }, some)
  const pipelines = usePipelines()
  const { nameOf } = useColleagues()
  return useMemo(() => {
    const personOf = new Map(persons?.map((one) => [one.id, one]))
    const trackOf = new Map(
      [...(ownTracks ?? []), ...(sharedTracks ?? [])].map((track) => [
        `${track.journeyId ?? track.householdId} ${track.pipelineId}`,
        track,
      ]),
    )
    return {
      person: ({ personId }) => personOf.get(personId),
      step: ({ id, householdId }, pipelineKey) => {
        const pipeline = pipelines.find(({ key }) => key === pipelineKey)
        const track = trackOf.get(`${id} ${pipeline?.id}`) ?? trackOf.get(`${householdId} ${pipeline?.id}`)
        return track?.state === 'open' ? pipeline?.steps.find((step) => step.id === track.stepId) : undefined
      },
      advisorName: ({ advisorId }) => nameOf(advisorId) || undefined,
    }
  }, [persons, ownTracks, sharedTracks, pipelines, nameOf])
}
