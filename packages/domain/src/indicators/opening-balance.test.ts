import { expect, it } from 'vitest'
import { z } from 'zod'
import { openingBalanceFields, openingRefusal } from './opening-balance'

const schema = z.strictObject(openingBalanceFields)
const good = { indicator: 'K3', fromOn: '2018-01-01', untilOn: '2018-12-31', value: 84_250_50, source: 'Compte administratif 2018' }

it.each<[object, string[]]>([
  [{}, []],
  [{ professionCode: '10', epciCode: '200068757' }, []],
  [{ indicator: 'K4' }, ['indicator']],
  [{ indicator: 'K17a' }, ['indicator']],
  [{ value: 0.5 }, ['value']],
  [{ source: ' ' }, ['source']],
])('%j: %j', (changes, faults) => {
  const parsed = schema.safeParse({ ...good, ...changes })
  expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))).toEqual(faults)
})

it('refuses a time that ends before it begins, at its end', () => {
  expect(openingRefusal(schema.parse(good))).toBeNull()
  expect(openingRefusal(schema.parse({ ...good, untilOn: good.fromOn }))).toBeNull()
  expect(openingRefusal(schema.parse({ ...good, untilOn: '2017-12-31' }))?.fields).toEqual({ untilOn: 'period_reversed' })
})
