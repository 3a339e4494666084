import { describe, expect, it } from 'vitest'
import { readPhones } from './read-phone'

describe('a written phone', () => {
  it.each([
    '06 39 98 36 76 ',
    '0639983676',
    '06.39.98.36.76',
    '06-39-98-36-76',
    '06/39/98/36/76',
    '06\u00A039\u00A098\u00A036\u00A076',
    '+33 6 39 98 36 76',
    '+33 (0)6 39 98 36 76',
    '0033639983676',
    'tel:+33639983676',
    "'0639983676",
  ])('%j', (written) => {
    expect(readPhones(written)).toEqual({ numbers: ['+33639983676'] })
  })

  it.each(['639987181', '639987181.0', '6 39 98 71 81'])('%j lost its zero', (written) => {
    expect(readPhones(written).numbers).toEqual(['+33639987181'])
  })

  it('says when the zero was put back', () => {
    expect(readPhones('639987181').anomaly).toBe('phone_zero_lost')
  })

  it.each(['0639981483 / 03 53 01 99 45', '0639981483 ou 0353019945', '0639981483\n0353019945', '06 39 98 14 83 - 03 53 01 99 45'])(
    '%j holds two',
    (written) => {
      expect(readPhones(written)).toEqual({ numbers: ['+33639981483', '+33353019945'], anomaly: 'phone_several' })
    },
  )

  it.each(['00 00 00 00 00', '06 39 98 12 3', 'voir carte', '0', '06 39 98 36 76 76 76 76'])('%j is none', (written) => {
    expect(readPhones(written)).toEqual({ numbers: [], anomaly: 'phone_invalid' })
  })

  it('reads a number from abroad', () => {
    expect(readPhones('+32 470 12 34 56')).toEqual({ numbers: ['+32470123456'] })
  })

  it('is silent about an empty cell', () => {
    expect(readPhones('')).toEqual({ numbers: [] })
  })
})
