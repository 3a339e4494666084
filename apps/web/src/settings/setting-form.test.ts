import { settingKeys, settings } from '@ancrage/domain/site/settings'
import { expect, it } from 'vitest'
import { settingTyped, settingWritten } from './setting-form'

it.each(settingKeys)('%s is written back as it was read', (key) => {
  const { initial } = settings[key]
  expect(settingWritten(key, settingTyped(key, initial))).toBe(initial)
})

it.each([
  ['secondApprovalCents', { value: '10 000,50' }, '1000050'],
  ['renewalModes', { value: ['liberal', 'mixte'] }, 'liberal,mixte'],
  ['renewalProfessions', { value: [] }, ''],
  ['renewalMoves', { value: true }, 'yes'],
  ['renewalMoves', {}, 'no'],
] as const)('%s typed as %j is %j', (key, values, written) => {
  expect(settingWritten(key, values)).toBe(written)
})
