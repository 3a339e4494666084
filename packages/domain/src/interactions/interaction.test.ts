import { describe, expect, it } from 'vitest'
import { aNote, anExchange } from '../testing/work'
import { interactionRefusal, isTwoWay, type Medium, mediumChoices, type Outcome, outcomeChoices, outcomesOfMedium } from './interaction'

const spoken: readonly Outcome[] = ['reached', 'declined', 'answered']
const meetings: readonly Medium[] = ['rendez-vous', 'visite', 'salon']
const pairs = mediumChoices.values.flatMap((medium) => outcomeChoices.values.map((outcome) => [medium, outcome] as const))

describe('isTwoWay', () => {
  it.each(pairs)('%s, %s', (medium, outcome) => {
    expect(isTwoWay(anExchange({ medium, outcome }))).toBe(spoken.includes(outcome) || meetings.includes(medium))
  })
  it('a note never is, whatever it bears', () => {
    expect(isTwoWay(aNote())).toBe(false)
    expect(isTwoWay(aNote({ medium: 'rendez-vous', outcome: 'reached' }))).toBe(false)
  })
  it('an exchange of which the outcome is not known is not', () => {
    expect(isTwoWay(anExchange({ outcome: null }))).toBe(false)
    expect(isTwoWay(anExchange({ medium: null, outcome: null }))).toBe(false)
    expect(isTwoWay(anExchange({ medium: 'visite', outcome: null }))).toBe(true)
  })
})

describe('interactionRefusal', () => {
  it.each(pairs)('%s, %s', (medium, outcome) => {
    const refusal = interactionRefusal(anExchange({ medium, outcome }))
    expect(refusal?.code ?? null).toBe(outcomesOfMedium[medium].includes(outcome) ? null : 'outcome_of_medium')
  })
  it('every medium has an outcome, each once', () => {
    for (const medium of mediumChoices.values) {
      expect(outcomesOfMedium[medium].length).toBeGreaterThan(0)
      expect(new Set(outcomesOfMedium[medium]).size).toBe(outcomesOfMedium[medium].length)
    }
  })
  it('an exchange says how, which way and with what result', () => {
    expect(interactionRefusal(anExchange({ medium: null, outcome: null }))).toEqual({
      code: 'fields_required',
      params: {},
      fields: { medium: 'required', outcome: 'required' },
    })
    expect(interactionRefusal(anExchange({ direction: null }))?.fields).toEqual({ direction: 'required' })
  })
  it('a note has none of the three', () => {
    expect(interactionRefusal(aNote())).toBeNull()
    for (const one of [{ medium: 'telephone' }, { direction: 'in' }, { outcome: 'reached' }] as const) {
      expect(interactionRefusal(aNote(one))?.code).toBe('note_has_no_medium')
    }
  })
})
