import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './canonical'

test('the order of keys does not change what is written, and nothing undefined is', () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: undefined, é: 'x' })).toBe('{"b":[{"c":null,"d":1}],"é":"x"}')
})

test('what is written reads back, and is written the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value)
      expect(canonical(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
