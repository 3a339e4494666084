import { password } from '@ancrage/contract/site'
import { expect, it } from 'vitest'
import { passwordFrom, suggestedPassword } from './suggested-password'

it('reads each byte, and no other sign than those that are not taken for one another', () => {
  expect(passwordFrom(Uint8Array.from({ length: 20 }, (_, rank) => rank))).toBe('abcd-efgh-ijkm-npqr-stuv')
  expect(passwordFrom(new Uint8Array(20).fill(255))).toBe('9999-9999-9999-9999-9999')
})

it('is long enough for the contract, and never the same', () => {
  const many = Array.from({ length: 50 }, suggestedPassword)
  expect(new Set(many).size).toBe(50)
  for (const one of many) expect(password.parse(one)).toMatch(/^([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}$/)
})
