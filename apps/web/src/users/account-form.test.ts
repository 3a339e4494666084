import type { Instant } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { changedFields } from '../providers/changed-fields'
import { type Account, blankAccount, bodyOf, inOrder, valuesOf } from './account-form'

const now = '2026-03-02T08:00:00.000Z' as Instant
const account = {
  id: '01950000-0000-7000-8000-000000000001',
  version: 3,
  name: 'Claire Mougel',
  email: 'conseil@ancrage.example',
  roles: ['advisor', 'manager'],
  language: 'fr',
  sectorId: null,
  disabledAt: null,
} as unknown as Account
const disabled = { ...account, disabledAt: '2026-01-05T10:00:00.000Z' as Instant }

it.each([account, disabled])('an account opened and left as it is changes nothing', (one) => {
  expect(changedFields(one, bodyOf(valuesOf(one), one, now))).toEqual({})
})

it('sends a password only where one is to be chosen, and as it was typed', () => {
  expect(bodyOf(valuesOf(account), account, now)).not.toHaveProperty('password')
  expect(bodyOf({ ...blankAccount, password: ' quinze signes et plus ' }, { disabledAt: null }, now)).toMatchObject({
    password: ' quinze signes et plus ',
    sectorId: null,
    disabledAt: null,
  })
})

it('disables from now, and opens again', () => {
  expect(bodyOf({ ...valuesOf(account), disabled: true }, account, now).disabledAt).toBe(now)
  expect(bodyOf({ ...valuesOf(disabled), disabled: false }, disabled, now).disabledAt).toBeNull()
})

it('puts those who may sign in first, each by name, accents aside', () => {
  const named = (name: string, over: object = {}) => ({ ...account, name, ...over }) as Account
  const listed = inOrder([named('Zoé'), named('Alix', { disabledAt: now }), named('Éric'), named('Fanny')], 'fr')
  expect(listed.map(({ name }) => name)).toEqual(['Éric', 'Fanny', 'Zoé', 'Alix'])
})
