import { mediumChoices, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { draftPlace, likelyOutcome, missingIn, newExchange, redirected, takenUp } from './exchange-draft'

const call = newExchange('2026-03-02' as Day)

it('never guesses whether a call of ours was answered', () => {
  expect(call).toMatchObject({ medium: 'telephone', direction: 'out', outcome: null })
  expect(likelyOutcome('telephone', 'in')).toBe('reached')
})

it('guesses only results that the medium may have', () => {
  const foreign = mediumChoices.values.filter((medium) =>
    (['in', 'out'] as const).some((direction) => {
      const outcome = likelyOutcome(medium, direction)
      return outcome !== null && !outcomesOfMedium[medium].includes(outcome)
    }),
  )
  expect(foreign).toEqual([])
})

it('follows the medium and the direction until the result is chosen', () => {
  const mail = redirected(call, { medium: 'courriel' })
  expect(mail.outcome).toBe('sent')
  expect(redirected(mail, { direction: 'in' }).outcome).toBe('answered')
  expect(redirected(mail, { medium: 'telephone' }).outcome).toBeNull()
})

it('keeps a result that was chosen where the new medium has it, and forgets it elsewhere', () => {
  const declined = { ...call, outcome: 'declined' as const }
  expect(redirected(declined, { medium: 'courriel' }).outcome).toBe('declined')
  expect(redirected({ ...call, outcome: 'message_left' }, { medium: 'courriel' }).outcome).toBe('sent')
})

it('names what must still be said', () => {
  expect(Object.keys(missingIn(call, undefined))).toEqual(['personId', 'outcome'])
  expect(missingIn({ ...call, outcome: 'reached' }, 'p')).toEqual({})
  expect(Object.keys(missingIn({ ...call, outcome: 'reached', occurredOn: '' as Day }, 'p'))).toEqual(['occurredOn'])
})

it('keeps a draft about whom it is typed, under no name', () => {
  expect([draftPlace({}), draftPlace({ personId: 'p' }), draftPlace({ personId: 'p', journeyId: 'j' })]).toEqual([
    'exchange.new',
    'exchange.person-p',
    'exchange.journey-j',
  ])
})

it('takes up a draft without losing what was typed while it was being read', () => {
  const found = { ...call, medium: 'courriel' as const, outcome: 'sent' as const, summary: 'La maison plaît' }
  expect(takenUp(found, call)).toEqual(found)
  expect(takenUp(found, { ...call, outcome: 'reached', summary: 'Rappelle lundi' })).toEqual({
    ...found,
    medium: 'telephone',
    outcome: 'reached',
    summary: 'La maison plaît\nRappelle lundi',
  })
})
