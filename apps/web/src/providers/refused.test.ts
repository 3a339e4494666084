import { HttpError } from 'react-admin'
import { expect, test } from 'vitest'
import { generalMessage, refusedBy } from './refused'

const body = {
  message: 'Choisissez un jour à venir.',
  code: 'hold_until_future',
  errors: { untilOn: 'Choisissez un jour à venir.' },
  params: {},
}

test('Any failure reads as a refusal, even one that no server worded', () => {
  expect(refusedBy(new HttpError('no', 400, body))).toEqual(body)
  expect(refusedBy(new TypeError('x is undefined'))).toMatchObject({ message: 'api.failed', errors: {} })
})

test('A sentence that stands at its field is not said twice; one whose field is not in sight is', () => {
  expect(generalMessage(body, ['untilOn', 'reason'])).toBe('')
  expect(generalMessage(body, ['reason'])).toBe('Choisissez un jour à venir.')
  expect(generalMessage(null, ['reason'])).toBe('')
})
