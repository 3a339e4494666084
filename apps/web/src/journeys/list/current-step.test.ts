import { expect, it } from 'vitest'
import { currentStep } from './current-step'

const track = (pipelineKey: string, position: number, state = 'open') => ({ pipelineKey, state, step: { position } })

it('says the contact until the installation has left its first step', () => {
  expect(currentStep([track('installation', 0), track('contact', 2)])).toEqual({ position: 2 })
  expect(currentStep([track('installation', 3), track('contact', 2)])).toEqual({ position: 3 })
})

it('passes over a track that was set aside, and says nothing without any', () => {
  expect(currentStep([track('installation', 3, 'dropped'), track('contact', 1)])).toEqual({ position: 1 })
  expect(currentStep([track('installation', 0)])).toEqual({ position: 0 })
  expect(currentStep([track('housing', 2)])).toBeUndefined()
})
