import { HttpError } from 'react-admin'
import { expect, it } from 'vitest'
import { retryRead } from './query-client'

it.each([
  [0, new HttpError('', 0), true],
  [0, new HttpError('', 503), true],
  [1, new TypeError('network'), true],
  [2, new HttpError('', 503), false],
  [0, new HttpError('', 401), false],
  [0, new HttpError('', 404), false],
])('after %d failures, %o is tried again: %s', (count, error, again) => {
  expect(retryRead(count, error)).toBe(again)
})
