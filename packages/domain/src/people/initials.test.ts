import { expect, test } from 'vitest'
import { initialsOf } from './initials'

test.each([
  ['Hélène', 'Kerbrat', 'H. K.'],
  ['élise', 'd’Ornano', 'É. D.'],
  ['Jean-Pierre', 'Noël', 'J. N.'],
  ['', 'Weber', 'W.'],
  ['(Ana)', '“Ștefan”', 'A. Ș.'],
  ['\r\nBcc: x', '39', 'B.'],
])('%s %s is %s', (firstName, lastName, said) => {
  expect(initialsOf({ firstName, lastName })).toBe(said)
})
