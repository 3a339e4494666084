import { expect, it } from 'vitest'
import { isStep, stepsOf } from './steps'

const value = { field: 'advisor', distinct: 1, entries: [{}] } as never

it('asks for values only where the file has some to map', () => {
  expect(stepsOf({ values: [value], status: 'mapping' })).toEqual(['columns', 'values', 'preview', 'report'])
  expect(stepsOf({ values: [], status: 'mapping' })).toEqual(['columns', 'preview', 'report'])
  expect(stepsOf({ values: [], status: 'done' })).toContain('values')
})

it('knows its own steps', () => {
  expect([isStep('values'), isStep('payment'), isStep(null)]).toEqual([true, false, false])
})
