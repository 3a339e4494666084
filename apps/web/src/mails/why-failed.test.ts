import { expect, it } from 'vitest'
import { whyFailed } from './why-failed'

it.each([
  ['ECONNECTION', 'unreachable'],
  ['ESOCKET', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EAUTH 535', 'account'],
  ['EENVELOPE 550', 'refused'],
  ['no_account', 'gone'],
  ['EMESSAGE 554', 'other'],
])('%s: %s', (code, why) => {
  expect(whyFailed(code)).toBe(why)
})
