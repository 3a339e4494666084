import { expect, test } from 'vitest'
import { accent, contrastOnWhite } from './accent'

test.each([
  ['#0b5566', null],
  [' #A3281B ', null],
  ['#767676', null],
  ['#777777', 'accent_contrast'],
  ['#FFD400', 'accent_contrast'],
  ['petrol', 'accent_color'],
])('the accent %s', (typed, code) => {
  expect(accent.safeParse(typed).error?.issues.map(({ message }) => message) ?? null).toEqual(code === null ? null : [code])
})

test('contrast is that of WCAG', () => {
  expect([contrastOnWhite('#000000'), contrastOnWhite('#FFFFFF')]).toEqual([21, 1])
  expect(contrastOnWhite('#0B5566')).toBeCloseTo(8.4, 1)
})
