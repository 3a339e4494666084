import { messages } from '@ancrage/contract/messages'
import { expect, test } from 'vitest'
import { aboutOf, blankMessage, bodyOf, isWorth, type MessageDraft, missingIn } from './message-draft'

const id = '01920000-0000-7000-8000-000000000001'
const draft: MessageDraft = { person: { id }, caller: null, summary: ' Rappeler ', assigneeId: id }

test('what is still to be said', () => {
  expect(missingIn(draft)).toEqual([])
  expect(missingIn({ person: null, caller: null, summary: ' ', assigneeId: '' })).toEqual(['personId', 'summary', 'assigneeId'])
  expect(missingIn({ ...draft, person: null, caller: { lastName: 'Weber' } })).toEqual(['newPerson.firstName'])
})

test('someone of the directory, or someone new: never both, and the contract reads it', () => {
  const known = bodyOf(draft)
  expect(known).toEqual({ personId: id, newPerson: null, summary: 'Rappeler', assigneeId: id })
  const made = bodyOf({ ...draft, caller: { lastName: 'Weber ', firstName: 'Anne', phone: '' } })
  expect(made).toMatchObject({ personId: null, newPerson: { lastName: 'Weber', firstName: 'Anne', phone: '' } })
  for (const body of [known, made]) expect(messages.body.safeParse(body).success).toBe(true)
})

test('worth keeping as soon as something was said', () => {
  expect(isWorth(blankMessage)).toBe(false)
  expect(isWorth({ ...blankMessage, caller: { lastName: ' ' } })).toBe(false)
  expect(isWorth({ ...blankMessage, caller: { lastName: 'Weber' } })).toBe(true)
  expect(isWorth({ ...blankMessage, summary: 'x' })).toBe(true)
})

test('about whoever is on screen, until someone else is chosen, or nobody', () => {
  const target = { personId: id, journeyId: id }
  expect(aboutOf(blankMessage, target)).toEqual(target)
  expect(aboutOf({ ...blankMessage, personId: 'other' }, target)).toEqual({ personId: 'other' })
  expect(aboutOf({ ...blankMessage, personId: null }, target)).toEqual({})
})
