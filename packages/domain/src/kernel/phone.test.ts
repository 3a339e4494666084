import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhone, phone } from './phone'

describe('phone', () => {
  it.each([
    ['06 39 98 36 76', '+33639983676'],
    ['06.39.98.36.76', '+33639983676'],
    ['0639983676', '+33639983676'],
    ['+33 6 39 98 36 76', '+33639983676'],
    ['+33639983676', '+33639983676'],
    ['+33 (0)6 39 98 36 76', '+33639983676'],
    ['+330639983676', '+33639983676'],
    ['0033 6 39 98 36 76', '+33639983676'],
    ['03\u00a029\u202f82 12 34', '+33329821234'],
    ['+352 621 123 456', '+352621123456'],
    ['+49 30 901820', '+4930901820'],
  ])('%s → %s', (typed, stored) => {
    expect(phone.parse(typed)).toBe(stored)
    expect(parsePhone(typed)).toBe(stored)
  })

  it.each(['', '06 39 98', '+33639', '+336399836767', '063998367', 'rappeler', '+', '+999999999999', '\u0000'])(
    '%j is refused',
    (typed) => {
      expect(phone.safeParse(typed).error?.issues[0]?.message).toBe('phone')
      expect(parsePhone(typed)).toBeNull()
    },
  )

  it('what it gives, it gives again', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789 .-()'), { minLength: 4, maxLength: 20 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.constantFrom('', '+', '+33', '0', '00', '+352', '+1'), digits, (prefix, rest) => {
        const first = phone.safeParse(prefix + rest)
        if (first.success) expect(phone.parse(first.data)).toBe(first.data)
      }),
      { numRuns: 2000 },
    )
  })
})
