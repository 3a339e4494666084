import { mediumChoices, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import { expect, it } from 'vitest'
import { outcomeLetters } from './outcome-letters'

it.each(mediumChoices.values)('gives the results of %s letters of their own, in both languages', (medium) => {
  for (const language of ['fr', 'en'] as const) {
    const letters = outcomesOfMedium[medium].map((outcome) => outcomeLetters[language][outcome])
    expect(new Set(letters).size).toBe(letters.length)
  }
})
