import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../testing/journeys'
import { type Milestone, type Phase, phaseChoices, phaseIndex, phaseOf } from './phase'
import type { TrackState } from './pipeline'
import { milestonesUpTo } from './steps'

const standing = (pipelineKey: string, position: number, state: TrackState = 'open') => ({
  pipelineKey,
  state,
  milestones: milestonesUpTo(stepsOf(pipelineKey), { position }),
})

describe('phaseOf', () => {
  it.each<[number, number, Phase | null]>([
    [0, 0, null],
    [1, 0, 'contacted'],
    [2, 0, 'qualified'],
    [3, 0, 'accompanied'],
    [3, 1, 'accompanied'],
    [0, 1, null],
    [0, 2, 'targeted'],
    [3, 2, 'targeted'],
    [3, 3, 'setup'],
    [3, 4, 'setup'],
    [3, 5, 'installed'],
    [3, 6, 'anchored'],
    [1, 6, 'anchored'],
  ])('contact on step %i, installation on step %i: %s', (contact, installation, phase) => {
    expect(phaseOf([standing('contact', contact), standing('installation', installation)])).toBe(phase)
    expect(phaseOf([standing('installation', installation), standing('contact', contact)])).toBe(phase)
  })

  it.each(['not_needed', 'dropped'] as const)('a track %s counts for nothing', (state) => {
    expect(phaseOf([standing('contact', 2), standing('installation', 5, state)])).toBe('qualified')
    expect(phaseOf([standing('contact', 2, state)])).toBeNull()
  })

  it('the other pipelines never make a phase, whatever milestones they bear', () => {
    const milestones: Milestone[] = ['contacted', 'installed', 'anchored']
    for (const pipelineKey of ['spouse_job', 'housing', 'childcare', 'aid', 'exercice'])
      expect(phaseOf([{ pipelineKey, state: 'open', milestones }])).toBeNull()
    expect(phaseOf([])).toBeNull()
  })

  it('forward never lowers it, back never raises it, and back again restores it', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 }))
    const at = ([contact, installation]: [number, number]) =>
      phaseOf([standing('contact', contact), standing('installation', installation)])
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 }), (from, more, further) => {
        const to: [number, number] = [Math.min(3, from[0] + more), Math.min(6, from[1] + further)]
        expect(phaseIndex(at(to))).toBeGreaterThanOrEqual(phaseIndex(at(from)))
        const highest = Math.max(phaseIndex(phaseOf([standing('contact', to[0])])), phaseIndex(phaseOf([standing('installation', to[1])])))
        expect(phaseIndex(at(to))).toBe(highest)
      }),
    )
  })

  it('moving back from the highest step lowers it', () => {
    expect(phaseOf([standing('contact', 3), standing('installation', 4)])).toBe('setup')
    expect(phaseOf([standing('contact', 3), standing('installation', 0)])).toBe('accompanied')
    expect(phaseOf([standing('contact', 1), standing('installation', 0)])).toBe('contacted')
  })
})

describe('phaseIndex', () => {
  it('counts from 0, -1 without a phase', () => {
    expect([null, ...phaseChoices.values].map(phaseIndex)).toEqual([-1, 0, 1, 2, 3, 4, 5, 6])
  })
})
