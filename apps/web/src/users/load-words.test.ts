import { expect, test } from 'vitest'
import { loadWords } from './load-words'

const translate = (key: string, { smart_count }: { smart_count: number }) => `${smart_count} ${key.replace('sharing.', '')}`

test.each([
  [{ openCount: 60, newCount: 0, lateCount: 4 }, '60 load, 4 late'],
  [{ openCount: 0, newCount: 2, lateCount: 0 }, '2 new'],
  [{ openCount: 0, newCount: 0, lateCount: 0 }, '0 free'],
])('%j', (load, said) => {
  expect(loadWords(load, translate)).toBe(said)
})
