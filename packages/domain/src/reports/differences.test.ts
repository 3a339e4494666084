import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './differences'

test('what came in and went out turns one list into the other', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String))
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const { cameIn, wentOut } = differenceOf(before, after)
      const turned = [...before.filter((id) => !wentOut.includes(id)), ...cameIn]
      expect(turned.toSorted()).toEqual(after.toSorted())
      expect(after.length - before.length).toBe(cameIn.length - wentOut.length)
    }),
  )
})
