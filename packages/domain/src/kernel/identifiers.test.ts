import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { communeCode, epciCode, finess, hasLuhnKey, professionCode, rpps, siret, specialtyCode } from './identifiers'

/** A number of `length` digits that bears its key, from the digits before it. */
const keyed = (body: string) => [...'0123456789'].map((key) => body + key).find(hasLuhnKey) ?? ''
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

describe('the Luhn key', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
    ['732829320', true],
    ['', false],
    ['7992739871a', false],
    ['٧٩٩٢٧٣٩٨٧١٣', false],
  ])('%s: %s', (number, expected) => {
    expect(hasLuhnKey(number)).toBe(expected)
  })

  it('tells every single typing error, and exactly one key fits', () => {
    fc.assert(
      fc.property(digits(10), fc.nat(10), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
        const good = keyed(body)
        const wrong = [...good].map((digit, index) => (index === place ? String((Number(digit) + shift) % 10) : digit)).join('')
        expect(hasLuhnKey(good)).toBe(true)
        expect(hasLuhnKey(wrong)).toBe(false)
      }),
    )
  })
})

const rppsNumber = keyed('1000123456')
const siretNumber = keyed('2188000010001')
const finessNumber = keyed('88000729')

describe('identifiers as stored', () => {
  const cases: readonly (readonly [string, z.ZodType, string, string])[] = [
    ['rpps', rpps, `10 001 234 56${rppsNumber.at(-1)}`, rppsNumber],
    ['rpps', rpps, `10001.23456\u00a0${rppsNumber.at(-1)}`, rppsNumber],
    ['siret', siret, siretNumber.replace(/(\d{3})(?=\d)/g, '$1 '), siretNumber],
    ['siret of La Poste', siret, '35600000000048', '35600000000048'],
    ['finess', finess, finessNumber, finessNumber],
    ['finess of Corsica', finess, '2a0000123', '2A0000123'],
    ['commune', communeCode, '88413', '88413'],
    ['commune of Corsica', communeCode, '2A004', '2A004'],
    ['commune with a leading zero', communeCode, '01004', '01004'],
    ['epci', epciCode, '200068757', '200068757'],
    ['profession', professionCode, '10', '10'],
    ['profession of R95', professionCode, 'R95:71', 'R95:71'],
    ['specialty', specialtyCode, 'SM54', 'SM54'],
  ]
  it.each(cases)('%s', (_, schema, typed, stored) => {
    expect(schema.parse(typed)).toBe(stored)
    expect(schema.parse(stored)).toBe(stored)
  })

  const refused: readonly (readonly [string, z.ZodType, string, string])[] = [
    ['rpps too short', rpps, '1000123456', 'rpps_form'],
    ['rpps with a letter', rpps, '1000123456a', 'rpps_form'],
    ['rpps with a wrong key', rpps, `1000123456${(Number(rppsNumber.at(-1)) + 1) % 10}`, 'rpps_key'],
    ['siret with a wrong key', siret, `2188000010001${(Number(siretNumber.at(-1)) + 1) % 10}`, 'siret'],
    ['siret too short', siret, '3560000000004', 'siret'],
    ['finess with a wrong key', finess, `88000729${(Number(finessNumber.at(-1)) + 1) % 10}`, 'finess'],
    ['commune that lost its zero', communeCode, '1004', 'commune_code'],
    ['commune of no département', communeCode, '2C004', 'commune_code'],
    ['epci', epciCode, '20006875', 'epci_code'],
    ['profession of another list', professionCode, 'R96:71', 'profession_code'],
    ['specialty', specialtyCode, 'M54', 'specialty_code'],
  ]
  it.each(refused)('%s is refused', (_, schema, typed, code) => {
    const { error } = schema.safeParse(typed)
    expect(error?.issues.map(({ message }) => message)).toEqual([code])
  })
})
