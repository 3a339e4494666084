import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import { readBirthYear } from './read-birth-year'

const read = (written: string) => readBirthYear(written, '2026-11-15' as Day)

describe('a written year of birth', () => {
  it.each([
    ['1980', 1980],
    [' 1941 ', 1941],
    ['12/05/1980', 1980],
    ['1980-05-12', 1980],
    ['1980.0', 1980],
  ])('%j', (written, value) => {
    expect(read(written)).toEqual({ value })
  })

  it.each(['2025', '1890', '45 ans', '80', '19800'])('%j is none', (written) => {
    expect(read(written)).toEqual({ value: null, anomaly: 'birth_year_invalid' })
  })

  it('is silent about an empty cell', () => {
    expect(read('')).toEqual({ value: null })
  })
})
