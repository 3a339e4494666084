import { describe, expect, it } from 'vitest'
import { stepsOf } from '../testing/journeys'
import type { TrackState } from './pipeline'
import { type ReadinessTrack, readinessOf } from './readiness'

const track = (pipelineKey: string, position: number, state: TrackState = 'open', id = pipelineKey): ReadinessTrack => ({
  id,
  pipelineKey,
  state,
  position,
  steps: stepsOf(pipelineKey),
})
const states = (tracks: readonly ReadinessTrack[], linked?: readonly ReadinessTrack[]) =>
  Object.fromEntries(readinessOf(tracks, linked ?? null).items.map(({ key, state }) => [key, state]))

describe('readinessOf', () => {
  it('is a list of four and what blocks', () => {
    const tracks = [
      track('aid', 0),
      track('childcare', 3),
      track('housing', 3),
      track('spouse_job', 0, 'not_needed'),
      track('installation', 2),
    ]
    expect(readinessOf(tracks)).toEqual({
      items: [
        { key: 'place', state: 'ready', trackId: 'installation' },
        { key: 'spouse_job', state: 'left_out', trackId: 'spouse_job' },
        { key: 'housing', state: 'blocking', trackId: 'housing' },
        { key: 'childcare', state: 'ready', trackId: 'childcare' },
      ],
      blocking: ['housing'],
    })
  })

  it.each([
    ['installation', 'place', 2, 6],
    ['spouse_job', 'spouse_job', 4, 4],
    ['housing', 'housing', 4, 4],
    ['childcare', 'childcare', 3, 3],
  ])('%s is ready from its first flagged step on', (pipelineKey, key, first, last) => {
    expect(states([track(pipelineKey, first - 1)])[key]).toBe('blocking')
    expect(states([track(pipelineKey, first)])[key]).toBe('ready')
    expect(states([track(pipelineKey, last)])[key]).toBe('ready')
  })

  it.each(['not_needed', 'dropped'] as const)('%s leaves the list, even on its last step', (state) => {
    const all = [track('installation', 6, state), track('spouse_job', 4, state), track('housing', 0, state), track('childcare', 0, state)]
    expect(readinessOf(all).items.map((item) => item.state)).toEqual(['left_out', 'left_out', 'left_out', 'left_out'])
    expect(readinessOf(all).blocking).toEqual([])
  })

  it('aids never block, whatever their step', () => {
    for (const position of [0, 3, 7]) expect(readinessOf([track('aid', position)]).blocking).toEqual([])
  })

  it('a journey to qualify has no list', () => {
    const { items, blocking } = readinessOf([track('contact', 0)])
    expect(items.every(({ state, trackId }) => state === 'left_out' && trackId === null)).toBe(true)
    expect(blocking).toEqual([])
  })

  it('a pipeline where no step is flagged asks nothing, two flags count from the first', () => {
    const none = { ...track('housing', 0), steps: stepsOf('housing').map((step) => ({ ...step, readyFrom: false })) }
    expect(states([none]).housing).toBe('left_out')
    const two = {
      ...track('housing', 2),
      steps: stepsOf('housing').map((step) => ({ ...step, readyFrom: step.position === 2 || step.position === 4 })),
    }
    expect(states([two]).housing).toBe('ready')
  })

  it('in a couple of professionals the spouse’s job is the other’s place', () => {
    const mine = [track('installation', 2), track('spouse_job', 0, 'not_needed'), track('housing', 4), track('childcare', 0, 'not_needed')]
    const theirs = [track('installation', 1, 'open', 'their installation'), track('spouse_job', 0, 'not_needed', 'their job')]
    expect(readinessOf(mine, theirs)).toEqual({
      items: [
        { key: 'place', state: 'ready', trackId: 'installation' },
        { key: 'linked_place', state: 'blocking', trackId: 'their installation' },
        { key: 'housing', state: 'ready', trackId: 'housing' },
        { key: 'childcare', state: 'left_out', trackId: 'childcare' },
      ],
      blocking: ['linked_place'],
    })
    expect(states(mine, [track('installation', 5)]).linked_place).toBe('ready')
    expect(states(mine, [track('installation', 5, 'dropped')]).linked_place).toBe('left_out')
  })
})
