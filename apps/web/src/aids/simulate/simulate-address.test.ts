import { describe, expect, test } from 'vitest'
import { bodyOf, readTyped, unreadFields, writeTyped } from './simulate-address'

const address = '?profession=10&commune=88196&date=2026-04-02&installation=2026-03-02&materiel=30+000&had=caim%7C12+000%7C2016-05-10'

describe('what is typed', () => {
  test('stands in the address and is read back', () => {
    expect(writeTyped(readTyped(address))).toBe(address)
    expect(writeTyped(readTyped('?other=1'))).toBe('')
  })
  test('is sent as the API reads it, in cents', () => {
    expect(bodyOf(readTyped(address))).toEqual({
      personId: null,
      professionCode: '10',
      communeCode: '88196',
      date: '2026-04-02',
      installationDate: '2026-03-02',
      expenses: [{ kind: 'materiel', amountCents: 30_000_00, spentOn: null }],
      proRataValue: null,
      monthsAsked: null,
      previous: [{ schemeKey: 'caim', votedCents: 12_000_00, signedOn: '2016-05-10' }],
    })
  })
  test('someone is enough: what they had is in their records', () => {
    const body = bodyOf(readTyped('?personId=01920000-0000-7000-8000-000000000001&proportion=3,5'))
    expect(body).toMatchObject({ professionCode: null, proRataValue: 3.5 })
    expect(body).not.toHaveProperty('previous')
  })
  test.each(['', '?profession=10', '?commune=88196', '?profession=10&commune=88196&materiel=beaucoup'])('%s asks nothing', (search) => {
    expect(bodyOf(readTyped(search))).toBeNull()
  })
  test('what can’t be read is named', () => {
    expect(unreadFields(readTyped('?materiel=x&travaux=12,5&proportion=-1&months=y&had=caim%7Cz%7C'))).toEqual([
      'materiel',
      'proportion',
      'months',
      'had.0',
    ])
  })
})
