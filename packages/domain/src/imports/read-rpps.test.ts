import { describe, expect, it } from 'vitest'
import { readRpps } from './read-rpps'

describe('a written RPPS number', () => {
  it.each([
    '99900162795',
    "'99900162795",
    '="99900162795"',
    '999 00 162 795',
    'RPPS 99900162795',
    'N° RPPS : 99900162795',
    '899900162795\t',
    '99900162795,0',
  ])('%j', (written) => {
    expect(readRpps(written)).toEqual({ value: '99900162795' })
  })

  it.each([
    ['99937981551', 'rpps_key'],
    ['999O0172692', 'rpps_letter'],
    ['en cours', 'rpps_letter'],
    ['9990010000', 'rpps_length'],
    ['9,99001E+10', 'rpps_scientific'],
    ['9.99001E+10', 'rpps_scientific'],
  ])('%s is left empty: %s', (written, anomaly) => {
    expect(readRpps(written)).toEqual({ value: null, anomaly })
  })
})
