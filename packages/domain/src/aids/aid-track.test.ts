import { expect, it } from 'vitest'
import type { Milestone } from '../journeys/phase'
import { aidPlaceOf } from './aid-track'
import type { ApplicationStatus } from './application'

const shipped: readonly (Milestone | null)[] = [null, null, 'filed', 'examined', 'voted', 'signed', 'advanced', 'resolved']
const stepsOf = (milestones: readonly (Milestone | null)[]) =>
  milestones.map((milestone, index) => ({ id: String(index + 1), position: (index + 1) * 10, milestone }))

it.each<[ApplicationStatus[], ReturnType<typeof aidPlaceOf>]>([
  [[], null],
  [['gathering'], { state: 'open', stepId: '2' }],
  [['filed'], { state: 'open', stepId: '3' }],
  [['incomplete', 'voted'], { state: 'open', stepId: '3' }],
  [['complete', 'examined'], { state: 'open', stepId: '4' }],
  [['signed', 'advanced', 'settled', 'refused'], { state: 'open', stepId: '6' }],
  [['advanced', 'settled'], { state: 'open', stepId: '7' }],
  [['settled', 'refused'], { state: 'open', stepId: '8' }],
  [['refused', 'abandoned'], { state: 'dropped' }],
])('%j stands at %j', (statuses, place) => {
  expect(aidPlaceOf(statuses, stepsOf(shipped))).toEqual(place)
})

it('a milestone that the site gave to no step is read at the one before', () => {
  const few = stepsOf([null, 'filed', 'voted', 'resolved'])
  expect(aidPlaceOf(['examined'], few)).toEqual({ state: 'open', stepId: '2' })
  expect(aidPlaceOf(['advanced'], few)).toEqual({ state: 'open', stepId: '3' })
  expect(aidPlaceOf(['gathering'], few)).toEqual({ state: 'open', stepId: '1' })
  expect(aidPlaceOf(['gathering'], stepsOf(['filed']))).toEqual({ state: 'open', stepId: '1' })
})
