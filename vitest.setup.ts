import fc from 'fast-check'
import { afterEach, beforeEach, expect, inject, vi } from 'vitest'

fc.configureGlobal({ seed: inject('seed') })

const heard: unknown[][] = []

beforeEach(() => {
  heard.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => {
      heard.push([level, ...said])
    })
  }
})

/** What a library complains of (a key, an act, a leak) is a fault of ours: no test lets it pass. */
afterEach(() => {
  vi.restoreAllMocks()
  expect(heard, 'console.error and console.warn say nothing').toEqual([])
})
