import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { publicHolidays } from './holidays'

const years = Array.from({ length: 2060 - 2019 + 1 }, (_, index) => 2019 + index)

describe('the public holidays of France', () => {
  it('are eleven, in order', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  it('are ten days when Ascension is 1 or 8 May', () => {
    expect(publicHolidays(2008)).toHaveLength(10)
    expect(publicHolidays(2024)).toHaveLength(11)
  })

  it('are those of an independent table, 2019 to 2060', () => {
    const oracle = new Holidays('FR')
    const expected = (year: number) => {
      const days = oracle.getHolidays(year).filter(({ type }) => type === 'public')
      return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort()
    }
    for (const year of years) expect(publicHolidays(year)).toEqual(expected(year))
  })
})
