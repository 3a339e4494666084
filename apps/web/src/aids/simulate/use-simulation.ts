import { aidSimulation } from '@ancrage/contract/aid-simulation'
import type { ReplyOf } from '@ancrage/contract/route'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { call } from '../../providers/call'
import type { SimulationBody } from './simulate-address'

export type Simulation = ReplyOf<typeof aidSimulation>
export type SimulatedAid = Simulation['results'][number]

/** Asks while one types: an answer that comes after another question is never shown as its own, nor the screen emptied meanwhile. */
export function useSimulation(body: SimulationBody | null) {
  return useQuery({
    queryKey: [aidSimulation.path, body],
    queryFn: body ? ({ signal }) => call(aidSimulation, { body, signal }) : skipToken,
    ...(body !== null && { placeholderData: keepPreviousData }),
  })
}
