import { expect, it } from 'vitest'
import { csvOf } from './funnel-csv'

it('quotes only what would break a row', () => {
  expect(
    csvOf([
      ['Phase', 'Parcours'],
      ['Dit « oui »; "non"', '12,5'],
    ]),
  ).toBe('\ufeffPhase;Parcours\r\n"Dit « oui »; ""non""";12,5\r\n')
})
